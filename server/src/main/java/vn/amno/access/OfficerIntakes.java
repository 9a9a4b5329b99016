package vn.amno.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.amno.access.OfficerList.Invited;

/** Lists that were taken in, for the links that run out before they are used. Any administrator looks after them, not only the sender. */
public interface OfficerIntakes {

    /** The newest first. */
    List<OfficerIntake> list(int limit);

    Optional<OfficerIntake> find(UUID id);

    /** New links for those who have not set a password and are not disabled, by given name; their old ones end. Throws {@link AccessProblem#LIST_NOT_FOUND}. */
    List<Invited> inviteAgain(UUID id);
}
