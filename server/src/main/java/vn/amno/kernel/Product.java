package vn.amno.kernel;

import java.util.Optional;

/** The product itself. */
public final class Product {

    private Product() {}

    /** From the manifest of the jar; empty when the program does not run from one. */
    public static Optional<String> findVersion() {
        return Optional.ofNullable(Product.class.getPackage().getImplementationVersion());
    }

    /** For people. */
    public static String versionText() {
        return findVersion().orElse("bản chưa đóng gói");
    }
}
