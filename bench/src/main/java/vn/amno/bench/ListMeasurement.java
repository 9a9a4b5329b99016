package vn.amno.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.amno.Application;
import vn.amno.access.Accounts;
import vn.amno.access.Assignment.Terms;
import vn.amno.access.Device;
import vn.amno.access.Factor;
import vn.amno.access.Role;
import vn.amno.access.Sessions;
import vn.amno.area.Areas;
import vn.amno.area.Level;
import vn.amno.area.Unit;
import vn.amno.database.DatabaseLogins;
import vn.amno.database.DatabaseRole;
import vn.amno.kernel.Acting;
import vn.amno.review.Reviews;

/** Load profile of the household list: a million households of one year, pages of one commune and of a whole province, over HTTP on the loopback address. */
public final class ListMeasurement {

    private static final int YEAR = 2026;
    private static final LocalDate DAY = LocalDate.of(YEAR, 12, 31);
    private static final int REQUESTS = 1_000;
    private static final int WARM_UP = 300;

    private ListMeasurement() {}

    public static void main(String[] arguments) throws Exception {
        var home = Files.createTempDirectory("amno-bench");
        try (var context = new SpringApplicationBuilder(Application.class)
                .run("--amno.data-dir=" + home, "--server.port=0", "--spring.main.banner-mode=off")) {
            var areas = context.getBean(Areas.class);
            var provinces = areas.provinces(DAY);
            var communes = provinces.stream()
                    .flatMap(province -> areas.children(province, DAY).stream())
                    .filter(unit -> unit.level() == Level.COMMUNE)
                    .toList();
            MillionHouseholds.fill(owner(context.getBean(DatabaseLogins.class)), communes, YEAR);
            new ScopeMeasurement(context.getBean(Reviews.class), communes, YEAR).run();
            var address = "http://127.0.0.1:%s/households?year=%d&unit="
                    .formatted(context.getEnvironment().getProperty("local.server.port"), YEAR);
            var cookie = signIn(context);
            measure("one commune", address, cookie, communes);
            measure("one province", address, cookie, provinces);
        }
    }

    /** As somebody who may read the households of the whole country; gives the cookie of the session. */
    private static String signIn(BeanFactory beans) {
        return Acting.system("bench").carrier().call(() -> {
            var accounts = beans.getBean(Accounts.class);
            var account = accounts.register("bench", "Đo tốc độ").id();
            accounts.assign(account, new Terms(Role.AUDITOR, null, DAY.withDayOfYear(1)));
            return "__Host-SID="
                    + beans.getBean(Sessions.class).open(account, Factor.PASSWORD, new Device("127.0.0.1", "bench"));
        });
    }

    /** The tables are filled behind the back of the program. */
    private static JdbcClient owner(DatabaseLogins logins) {
        var source = new PGSimpleDataSource();
        source.setUrl(logins.url());
        source.setUser(DatabaseRole.OWNER.user());
        source.setPassword(logins.password(DatabaseRole.OWNER));
        source.setOptions("-c app.lo=1 -c app.hi=2147483647");
        return JdbcClient.create(source);
    }

    private static void measure(String what, String address, String cookie, List<Unit> units) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var random = new Random(3);
            var millis = new double[REQUESTS];
            for (int i = -WARM_UP; i < REQUESTS; i++) {
                var unit = units.get(random.nextInt(units.size()));
                var request = HttpRequest.newBuilder(URI.create(address + unit.id()))
                        .header("Cookie", cookie)
                        .build();
                long start = System.nanoTime();
                var response = client.send(request, BodyHandlers.ofString());
                if (response.statusCode() != 200 || !response.body().contains("/households/")) {
                    throw new IllegalStateException("%s: %d".formatted(request.uri(), response.statusCode()));
                }
                if (i >= 0) {
                    millis[i] = (System.nanoTime() - start) / 1e6;
                }
            }
            Arrays.sort(millis);
            System.out.printf(
                    "%-13s p50 %6.1f ms (wanted: under 20)   p99 %6.1f ms (wanted: under 100)%n",
                    what, millis[REQUESTS / 2], millis[REQUESTS * 99 / 100]);
        }
    }
}
