package vn.amno.access.factor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.amno.access.Factor;

/** What an account can show beyond its password (yếu tố xác nhận). Whoever calls has checked that it is the account's owner, except for {@link #reset}. */
public interface Factors {

    Owned of(UUID account);

    /** Begins to set up an app: makes a new seed, which lapses unless it is confirmed within {@value #OFFER_MINUTES} minutes. */
    void offerTotp(UUID account);

    int OFFER_MINUTES = 30;

    /**
     * @param login shown by the app beside the code
     */
    Optional<TotpOffer> findOffer(UUID account, String login);

    /** Whether the code shows that the app holds the offered seed; then it replaces the app before it. */
    boolean confirmTotp(UUID account, String code);

    void removeTotp(UUID account);

    /** Ten new ones in their printed form; those before them end. They are told here and never again. */
    List<String> renewRecoveryCodes(UUID account);

    /** Which factor the typed text proves; it is spent by that. */
    Optional<Factor> prove(UUID account, String typed);

    void removePasskey(UUID account, UUID passkey);

    /** Takes away all of them, for a person who has lost them. Whoever calls has checked {@link vn.amno.kernel.Right#MANAGE_ACCOUNTS}. */
    void reset(UUID account);

    /**
     * @param totpSince when the app was confirmed; null for none
     * @param recoveryCodes how many are left; they alone are no second factor
     */
    record Owned(@Nullable Instant totpSince, int recoveryCodes, List<Passkey> passkeys) {

        public Owned {
            passkeys = List.copyOf(passkeys);
        }

        /** Whether the account has a second factor. */
        public boolean any() {
            return count() > 0;
        }

        public int count() {
            return (totpSince == null ? 0 : 1) + passkeys.size();
        }
    }

    /**
     * @param seed in groups of four letters
     * @param link of the kind that authenticator apps open
     */
    record TotpOffer(String seed, String link, QrCode picture) {}
}
