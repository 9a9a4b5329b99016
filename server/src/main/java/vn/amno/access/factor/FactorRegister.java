package vn.amno.access.factor;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.amno.access.Factor;
import vn.amno.keys.Sealing;

@Service
class FactorRegister implements Factors {

    private static final String SEED = "access.totp.seed.";
    private static final String OFFERED_SEED = "access.totp_offer.seed.";
    private static final long NO_STEP = 0;

    private final TotpStore totp;
    private final RecoveryCodeStore codes;
    private final PasskeyStore passkeys;
    private final CredentialChanges news;
    private final Sealing sealing;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    FactorRegister(
            TotpStore totp,
            RecoveryCodeStore codes,
            PasskeyStore passkeys,
            CredentialChanges news,
            Sealing sealing,
            Clock clock) {
        this.totp = totp;
        this.codes = codes;
        this.passkeys = passkeys;
        this.news = news;
        this.sealing = sealing;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Owned of(UUID account) {
        return new Owned(
                totp.find(account).map(TotpStore.Confirmed::confirmedAt).orElse(null),
                codes.countUnused(account),
                passkeys.list(account));
    }

    @Override
    @Transactional
    public void offerTotp(UUID account) {
        var seed = new byte[Totp.SEED_BYTES];
        random.nextBytes(seed);
        totp.replaceOffer(account, sealing.seal(OFFERED_SEED + account, seed), clock.instant());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<TotpOffer> findOffer(UUID account, String login) {
        return openOffer(account).map(seed -> {
            var link = TotpLink.of(login, seed);
            return new TotpOffer(Base32.grouped(seed), link, QrCode.of(link));
        });
    }

    @Override
    @Transactional
    public boolean confirmTotp(UUID account, String code) {
        var seed = openOffer(account);
        if (seed.isEmpty()) {
            return false;
        }
        var step = Totp.accepted(seed.get(), code, clock.instant(), NO_STEP);
        // The one who deletes the offer is the one whose code counts, however many come at once.
        if (step.isEmpty() || totp.deleteOffer(account) == 0) {
            return false;
        }
        totp.replace(account, sealing.seal(SEED + account, seed.get()), step.getAsLong(), clock.instant());
        news.tell(account, CredentialChange.TOTP_SET);
        return true;
    }

    @Override
    @Transactional
    public void removeTotp(UUID account) {
        if (totp.delete(account) > 0) {
            news.tell(account, CredentialChange.TOTP_REMOVED);
        }
    }

    @Override
    @Transactional
    public List<String> renewRecoveryCodes(UUID account) {
        var fresh = RecoveryCode.fresh(random);
        codes.replace(account, fresh, clock.instant());
        news.tell(account, CredentialChange.RECOVERY_CODES_RENEWED);
        return fresh.stream().map(RecoveryCode::printed).toList();
    }

    @Override
    @Transactional
    public Optional<Factor> prove(UUID account, String typed) {
        var recovery = RecoveryCode.typed(typed);
        if (recovery.isPresent()) {
            return codes.spend(account, recovery.get(), clock.instant()) ? spentRecovery(account) : Optional.empty();
        }
        return provesTotp(account, typed) ? Optional.of(Factor.TOTP) : Optional.empty();
    }

    @Override
    @Transactional
    public void removePasskey(UUID account, UUID passkey) {
        if (passkeys.delete(account, passkey) > 0) {
            news.tell(account, CredentialChange.PASSKEY_REMOVED);
        }
    }

    @Override
    @Transactional
    public void reset(UUID account) {
        totp.deleteOffer(account);
        totp.delete(account);
        codes.delete(account);
        passkeys.deleteAll(account);
        news.tell(account, CredentialChange.FACTORS_RESET);
    }

    private Optional<Factor> spentRecovery(UUID account) {
        news.tell(account, CredentialChange.RECOVERY_CODE_USED);
        return Optional.of(Factor.RECOVERY_CODE);
    }

    private boolean provesTotp(UUID account, String typed) {
        var confirmed = totp.find(account);
        if (confirmed.isEmpty()) {
            return false;
        }
        var seed = sealing.open(SEED + account, confirmed.get().seed().bytes());
        var step = Totp.accepted(seed, typed, clock.instant(), confirmed.get().lastStep());
        return step.isPresent() && totp.spend(account, step.getAsLong());
    }

    private Optional<byte[]> openOffer(UUID account) {
        return totp.findOffer(account, clock.instant().minus(Duration.ofMinutes(OFFER_MINUTES)))
                .map(seed -> sealing.open(OFFERED_SEED + account, seed));
    }
}
