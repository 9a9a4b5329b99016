@NullMarked
package vn.amno.privacy.web;

import org.jspecify.annotations.NullMarked;
