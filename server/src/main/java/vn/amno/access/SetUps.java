package vn.amno.access;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One-use links with which a person sets the own password (liên kết đặt mật khẩu). Nobody else ever sees or sets it. */
public interface SetUps {

    /** Code of a new link that creates the first administrator; empty as soon as there is an account. Codes given earlier end. */
    Optional<String> first();

    /** So long can an invitation be used. */
    Duration INVITATION_LASTS = Duration.ofHours(24);

    /**
     * Code of a new link for an account. Codes given to it earlier end. Does not change the present password until it is used. Throws
     * {@link AccessProblem#OWN_ACCOUNT} or {@link AccessProblem#ACCOUNT_DISABLED}.
     */
    String invite(UUID account);

    /** The same for several accounts at once; gives the code of each. Throws also {@link AccessProblem#ACCOUNT_NOT_FOUND}. */
    Map<UUID, String> inviteAll(List<UUID> accounts);

    /** For whom a code is; empty when it was used, has run out or never was. */
    Optional<Purpose> find(String code);

    /** Creates the first administrator. */
    void createAdministrator(String code, String login, String name, String password, Device device);

    /** Sets the password of the account of the code and ends its sessions. */
    void setPassword(String code, String password, Device device);

    /**
     * @param login of the account; empty for the first administrator, who does not exist yet
     */
    record Purpose(Optional<String> login) {}
}
