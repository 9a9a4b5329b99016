package vn.amno.kernel;

/** What an assignment may allow (quyền). Where it may be done is the {@link Scope}; which fields are shown is the role's. */
public enum Right {
    /** Without signing in: the sign-in page, health of the server. */
    ANYONE,
    /** Whoever has signed in: own sessions and factors, law, areas. */
    SIGNED_IN,
    READ_FIGURES,
    READ_NAMES,
    READ_HOUSEHOLD,
    IMPORT_SHEETS,
    EXPORT_NAMES,
    UNMASK,
    PROPOSE_CHANGE,
    APPROVE_CHANGE,
    DECIDE_DUPLICATES,
    ANSWER_SUBJECTS,
    READ_AUDIT,
    MANAGE_ACCOUNTS,
    /** Backup, keys, state of the installation; no household data. */
    OPERATE
}
