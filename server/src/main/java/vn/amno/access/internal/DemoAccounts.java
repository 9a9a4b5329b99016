package vn.amno.access.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.amno.access.Accounts;
import vn.amno.access.Agency;
import vn.amno.access.Assignment.Terms;
import vn.amno.access.Role;
import vn.amno.kernel.Acting;

/**
 * One account for each role, in the demonstration only. Their passwords are made up at the first start and stand in a file that only the owner of the data directory can
 * read; none is in the program.
 */
@Component
@Order(DemoAccounts.BEFORE_THE_SAMPLE)
@ConditionalOnProperty(name = "amno.demo", havingValue = "true")
class DemoAccounts implements ApplicationRunner {

    static final int BEFORE_THE_SAMPLE = 0;

    private static final Logger LOG = LoggerFactory.getLogger(DemoAccounts.class);
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 4;

    /** Of the sample district: the commune Liên Chung and the district Tân Yên, as they were to 30/6/2025, and the province of today. */
    private static final int COMMUNE = 1007357;

    private static final int DISTRICT = 1100216;
    private static final int PROVINCE = 2200024;

    private final Accounts accounts;
    private final DemoPasswordDesk desk;
    private final Clock clock;
    private final Path file;
    private final SecureRandom random = new SecureRandom();

    DemoAccounts(
            Accounts accounts, DemoPasswordDesk desk, Clock clock, @Value("${amno.data-dir}") String dataDirectory) {
        this.accounts = accounts;
        this.desk = desk;
        this.clock = clock;
        this.file = Path.of(dataDirectory).resolve("dang-nhap-mau.txt");
    }

    record Login(String login, String name, Terms terms) {}

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        var passwords = read();
        var logins = logins(LocalDate.now(clock));
        for (var login : logins) {
            Acting.system("Tài khoản mẫu").carrier().run(() -> prepare(login, passwords));
        }
        write(passwords);
        LOG.info("Logins of the demonstration were printed to standard output.");
        Terminal.print("Đăng nhập thử, mỗi vai trò một tài khoản (tên đăng nhập và mật khẩu cũng ở %s):"
                .formatted(file.toAbsolutePath()));
        for (var login : logins) {
            Terminal.print("  %-12s  %s  %s"
                    .formatted(
                            login.login(),
                            passwords.get(login.login()),
                            login.terms().role().vietnamese()));
        }
    }

    private void prepare(Login login, Map<String, String> passwords) {
        var found = accounts.findByLogin(login.login());
        if (found.isEmpty()) {
            accounts.assign(accounts.register(login.login(), login.name()).id(), login.terms());
        }
        var password = passwords.get(login.login());
        if (password == null || found.isEmpty()) {
            var made = password();
            desk.setPassword(login.login(), made);
            passwords.put(login.login(), made);
        }
    }

    private static List<Login> logins(LocalDate today) {
        return List.of(
                new Login("dieutra", "Nguyễn Thị Hòa", new Terms(Role.SURVEYOR, COMMUNE, today)),
                new Login("congchuc", "Lê Thị Vân", new Terms(Role.COMMUNE_OFFICER, COMMUNE, today)),
                new Login("chutich", "Giáp Văn Minh", new Terms(Role.COMMUNE_CHAIR, COMMUNE, today)),
                new Login(
                        "huyen",
                        "Trần Văn Khải",
                        new Terms(
                                Role.DISTRICT_OFFICER,
                                null,
                                DISTRICT,
                                List.of(),
                                LocalDate.of(2015, 1, 1),
                                Role.LAST_DAY_OF_DISTRICTS)),
                new Login("tinh", "Ngô Thị Hạnh", new Terms(Role.PROVINCE_OFFICER, PROVINCE, today)),
                new Login(
                        "baohiem",
                        "Đỗ Quang Huy",
                        new Terms(Role.AGENCY_OFFICER, Agency.SOCIAL_INSURANCE, PROVINCE, List.of(), today, null)),
                new Login("bcd", "Phạm Văn Lợi", new Terms(Role.STEERING_COMMITTEE, PROVINCE, today)),
                new Login("thanhtra", "Vũ Thị Mai", new Terms(Role.AUDITOR, PROVINCE, today)),
                new Login("quantri", "Hoàng Văn Sơn", new Terms(Role.ADMINISTRATOR, null, today)));
    }

    private Map<String, String> read() throws IOException {
        var passwords = new LinkedHashMap<String, String>();
        if (Files.exists(file)) {
            for (var line : Files.readAllLines(file)) {
                var parts = line.split("\t", -1);
                if (parts.length == 2) {
                    passwords.put(parts[0], parts[1]);
                }
            }
        }
        return passwords;
    }

    private void write(Map<String, String> passwords) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(
                file,
                passwords.entrySet().stream()
                        .map(entry -> entry.getKey() + "\t" + entry.getValue())
                        .toList());
    }

    private String password() {
        var text = new StringBuilder();
        for (var group = 0; group < GROUPS; group++) {
            text.append(group == 0 ? "" : "-");
            for (var letter = 0; letter < GROUP_LENGTH; letter++) {
                text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
        }
        return text.toString();
    }
}
