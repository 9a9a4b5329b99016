@NullMarked
package vn.amno.database.internal;

import org.jspecify.annotations.NullMarked;
