package vn.amno.cli;

/** Version of the product, from the manifest of its jar. */
final class Version {

    private Version() {}

    static String text() {
        var version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "bản chưa đóng gói" : version;
    }
}
