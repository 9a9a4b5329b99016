package vn.amno.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The handler does something grave (việc cần xác nhận lại): whoever asks must have shown within the last ten minutes who they are. Otherwise they are asked again, and
 * come back to what they wanted. Stands next to {@link Needs}. A handler for which it depends on the request calls {@link Freshness#require} instead.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface FreshFactor {}
