@NullMarked
package vn.amno.audit.web;

import org.jspecify.annotations.NullMarked;
