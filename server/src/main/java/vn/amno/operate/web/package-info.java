@NullMarked
package vn.amno.operate.web;

import org.jspecify.annotations.NullMarked;
