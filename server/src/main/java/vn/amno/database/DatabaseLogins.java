package vn.amno.database;

/** Where the database is, and the password with which each role signs in. */
public interface DatabaseLogins {

    /** JDBC address, without user and password. */
    String url();

    String password(DatabaseRole role);
}
