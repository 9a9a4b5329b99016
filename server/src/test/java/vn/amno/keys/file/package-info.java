@NullMarked
package vn.amno.keys.file;

import org.jspecify.annotations.NullMarked;
