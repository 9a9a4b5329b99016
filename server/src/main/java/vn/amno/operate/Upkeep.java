package vn.amno.operate;

import java.util.Optional;

/** What was done to keep the installation (sổ vận hành), told by the commands that did it. Each entry is in the audit log as well. */
public interface Upkeep {

    void record(Copy copy);

    void record(LogVerdict verdict);

    void record(Removal removal);

    /** The last one of its kind. */
    Optional<Copy> findLast(Copy.Kind kind);

    Optional<LogVerdict> findLastVerdict();

    Optional<Removal> findLastRemoval();
}
