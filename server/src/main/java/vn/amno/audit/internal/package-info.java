@NullMarked
package vn.amno.audit.internal;

import org.jspecify.annotations.NullMarked;
