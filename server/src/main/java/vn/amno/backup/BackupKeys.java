package vn.amno.backup;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.security.spec.XECPublicKeySpec;
import java.util.Base64;
import java.util.EnumSet;
import javax.crypto.KeyAgreement;

/**
 * The pair of keys of the copies (cặp khóa sao lưu): the public half makes them, the private half opens them. The private half may be carried away from the
 * machine once it was made; copies go on without it.
 */
public final class BackupKeys {

    private static final String ALGORITHM = "X25519";
    private static final BigInteger BASE_POINT = BigInteger.valueOf(9);
    private static final String PUBLIC = "r--r-----";

    private final Path publicFile;
    private final Path privateFile;

    /**
     * @param directory that of the installation's keys, readable by its owner only
     */
    public BackupKeys(Path directory) {
        publicFile = directory.resolve("backup.public");
        privateFile = directory.resolve("backup.private");
    }

    public Path privateFile() {
        return privateFile;
    }

    /** Makes the pair at the first copy. Where only the private half was brought back, the public one follows from it. */
    public PublicKey publicKey() throws IOException {
        if (Files.notExists(publicFile)) {
            if (Files.exists(privateFile)) {
                write(publicFile, publicHalf(privateKey(privateFile)).getEncoded(), PUBLIC);
            } else {
                make();
            }
        }
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(read(publicFile)));
        } catch (GeneralSecurityException e) {
            throw unreadable(publicFile, e);
        }
    }

    public static PrivateKey privateKey(Path file) throws IOException {
        if (Files.notExists(file)) {
            throw new BackupException(
                    "Không có tệp khóa %s. Bản sao lưu chỉ mở được bằng khóa riêng đã tạo cùng lần sao lưu đầu: chép tệp backup.private về, hoặc chỉ ra bằng --key."
                            .formatted(file));
        }
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(read(file)));
        } catch (GeneralSecurityException e) {
            throw unreadable(file, e);
        }
    }

    private void make() throws IOException {
        try {
            var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            Files.createDirectories(publicFile.resolveSibling(""));
            // The private half first: a public half without it would make copies that nobody opens.
            write(privateFile, pair.getPrivate().getEncoded(), "r--------");
            write(publicFile, pair.getPublic().getEncoded(), PUBLIC);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The private half times the base point (RFC 7748), which the key agreement gives as its secret, the lowest byte first. */
    private static PublicKey publicHalf(PrivateKey key) {
        try {
            var factory = KeyFactory.getInstance(ALGORITHM);
            var agreement = KeyAgreement.getInstance(ALGORITHM);
            agreement.init(key);
            agreement.doPhase(
                    factory.generatePublic(new XECPublicKeySpec(NamedParameterSpec.X25519, BASE_POINT)), true);
            var reversed = agreement.generateSecret();
            for (int low = 0, high = reversed.length - 1; low < high; low++, high--) {
                var kept = reversed[low];
                reversed[low] = reversed[high];
                reversed[high] = kept;
            }
            return factory.generatePublic(new XECPublicKeySpec(NamedParameterSpec.X25519, new BigInteger(1, reversed)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(Path file, byte[] key, String permissions) throws IOException {
        var draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
        try (var channel = Files.newByteChannel(
                draft,
                EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SYNC),
                owner)) {
            channel.write(StandardCharsets.US_ASCII.encode(Base64.getEncoder().encodeToString(key) + "\n"));
        }
        Files.move(draft, file);
    }

    private static byte[] read(Path file) throws IOException {
        try {
            return Base64.getDecoder()
                    .decode(Files.readString(file, StandardCharsets.US_ASCII).strip());
        } catch (IllegalArgumentException e) {
            throw unreadable(file, e);
        }
    }

    private static BackupException unreadable(Path file, Exception cause) {
        return new BackupException(
                "Tệp khóa %s không đọc được: không phải khóa sao lưu của Ấm No.".formatted(file), cause);
    }
}
