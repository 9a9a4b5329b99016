package vn.amno;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** On a test class with a database whose methods are work of the system itself, not of an officer. */
@Retention(RetentionPolicy.RUNTIME)
public @interface SystemActs {}
