package vn.amno.database;

/** Roles of the database (vai trò trong cơ sở dữ liệu). Their names are fixed, because grants name them; {@code db/roles.sql} makes them. */
public enum DatabaseRole {
    /** Owns the schemas and migrates them. */
    OWNER("app_owner"),
    /** The program on behalf of people: row-level security holds it to their areas. */
    APPLICATION("app_rw"),
    /** The program's own work; row-level security does not hold it, services do. */
    JOB("app_job"),
    /** Reads everything and changes nothing. */
    BACKUP("app_backup");

    private final String user;

    DatabaseRole(String user) {
        this.user = user;
    }

    public String user() {
        return user;
    }
}
