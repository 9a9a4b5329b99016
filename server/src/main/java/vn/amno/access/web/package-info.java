@NullMarked
package vn.amno.access.web;

import org.jspecify.annotations.NullMarked;
