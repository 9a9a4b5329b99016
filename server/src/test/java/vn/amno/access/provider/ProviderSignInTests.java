package vn.amno.access.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.amno.Application;
import vn.amno.PostgresForTests;
import vn.amno.access.Accounts;
import vn.amno.access.provider.ProviderSignIns.Known;
import vn.amno.access.provider.ProviderSignIns.NowLinked;
import vn.amno.access.provider.ProviderSignIns.Outcome;
import vn.amno.access.provider.ProviderSignIns.Refused;
import vn.amno.access.provider.ProviderSignIns.Unknown;
import vn.amno.kernel.Acting;

/** Code flow against two providers of the test's own, true ones and spoilt ones. */
@SpringBootTest(classes = Application.class)
@ContextConfiguration(initializers = PostgresForTests.class)
class ProviderSignInTests {

    private static final URI BACK = URI.create("http://localhost:8080/sign-in/provider/tinh/back");
    private static final String BROWSER = "browser";
    private static final DoorOfAProvince DOOR = open();
    private static final DoorOfAProvince OTHER = open();

    private final ProviderSignIns providers;
    private final Accounts accounts;
    private UUID account = new UUID(0, 0);

    ProviderSignInTests(ProviderSignIns providers, Accounts accounts) {
        this.providers = providers;
        this.accounts = accounts;
    }

    @DynamicPropertySource
    static void doors(DynamicPropertyRegistry registry) throws IOException {
        var secret = Files.writeString(Files.createTempFile("secret", ""), DoorOfAProvince.SECRET + "\n");
        for (var door : List.of("tinh", "khac")) {
            var settings = "amno.sign-in.providers." + door;
            registry.add(settings + ".issuer", () -> (door.equals("tinh") ? DOOR : OTHER).issuer());
            registry.add(settings + ".client-id", () -> DoorOfAProvince.CLIENT);
            registry.add(settings + ".secret-file", secret::toString);
            registry.add(settings + ".label", () -> "Cổng " + door);
            registry.add(settings + ".strong-acr", () -> "level2");
        }
    }

    @AfterAll
    static void close() {
        DOOR.close();
        OTHER.close();
    }

    @BeforeEach
    void register() {
        DOOR.behave();
        OTHER.behave();
        DOOR.subject = UUID.randomUUID().toString();
        account = Acting.system("test")
                .carrier()
                .call(() -> accounts.register("noi." + UUID.randomUUID(), "Lê Thị Vân")
                        .id());
    }

    @Test
    void anIdentityOpensTheAccountThatItsOwnerLinkedItTo() {
        assertThat(walk(null)).isEqualTo(new Unknown());

        assertThat(walk(account)).isEqualTo(new NowLinked());
        assertThat(walk(null)).isEqualTo(new Known(account, false));
        assertThat(providers.list(account))
                .singleElement()
                .satisfies(linked -> assertThat(linked.label()).isEqualTo("Cổng tinh"));
    }

    @Test
    void theSameNumberAtAnotherIssuerIsSomebodyElse() {
        walk(account);
        OTHER.subject = DOOR.subject;
        var asked = providers.begin("khac", null, BROWSER, BACK).orElseThrow();

        assertThat(providers.finish("khac", OTHER.letIn(asked), BROWSER, BACK)).isEqualTo(new Unknown());
    }

    @Test
    void anIdentityIsLinkedToOneAccountOnly() {
        walk(account);
        var first = account;
        var subject = DOOR.subject;
        register();
        DOOR.subject = subject;

        assertThat(walk(account)).isEqualTo(new Refused());
        assertThat(walk(null)).isEqualTo(new Known(first, false));
    }

    @Test
    void onlyAProofThatTheSettingsNameCountsAsASecondFactor() {
        walk(account);
        DOOR.spoilt = claims -> claims.claim("acr", "level1").claim("amr", List.of("mfa"));
        assertThat(walk(null)).isEqualTo(new Known(account, false));

        DOOR.spoilt = claims -> claims.claim("acr", "level2");
        assertThat(walk(null)).isEqualTo(new Known(account, true));
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("nonce of another attempt", claims -> claims.claim("nonce", "another")),
                fault("no nonce", claims -> claims.claim("nonce", null)),
                fault("for another program", claims -> claims.audience("another")),
                fault("of another issuer", claims -> claims.issuer("http://127.0.0.1:1")),
                fault("no subject", claims -> claims.subject(null)),
                fault(
                        "expired",
                        claims -> claims.issueTime(Date.from(Instant.now().minusSeconds(900)))
                                .expirationTime(Date.from(Instant.now().minusSeconds(600)))));
    }

    private static Arguments fault(String name, UnaryOperator<JWTClaimsSet.Builder> spoilt) {
        return Arguments.of(name, spoilt);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void aTokenWithAFaultIsRefused(String name, UnaryOperator<JWTClaimsSet.Builder> spoilt) {
        walk(account);
        DOOR.spoilt = spoilt;

        assertThat(walk(null)).as(name).isEqualTo(new Refused());
    }

    @Test
    void aTokenWithoutSignatureOrSignedByAnotherKeyIsRefused() {
        walk(account);
        DOOR.signs = false;
        assertThat(walk(null)).isEqualTo(new Refused());

        DOOR.signs = true;
        DOOR.signsWith = DoorOfAProvince.key();
        assertThat(walk(null)).isEqualTo(new Refused());
    }

    @Test
    void aStateIsGoodOnceAndForTheBrowserThatBegan() {
        walk(account);
        var asked = providers.begin("tinh", null, BROWSER, BACK).orElseThrow();
        assertThat(providers.finish("tinh", DOOR.letIn(asked), "another", BACK)).isEqualTo(new Refused());
        assertThat(providers.finish("tinh", DOOR.letIn(asked), BROWSER, BACK))
                .as("spent by the try of the other browser")
                .isEqualTo(new Refused());

        var again = providers.begin("tinh", null, BROWSER, BACK).orElseThrow();
        assertThat(providers.finish("tinh", DOOR.letIn(again), BROWSER, BACK)).isEqualTo(new Known(account, false));
        assertThat(providers.finish("tinh", DOOR.letIn(again), BROWSER, BACK)).isEqualTo(new Refused());
    }

    @Test
    void aStateLapsesAfterTenMinutesAndOneOfAnotherDoorIsNone() {
        walk(account);
        var asked = providers.begin("tinh", null, BROWSER, BACK).orElseThrow();
        PostgresForTests.superuser()
                .sql("update access.provider_attempt set begun_at = begun_at - interval '10 minutes 1 second'")
                .update();
        assertThat(providers.finish("tinh", DOOR.letIn(asked), BROWSER, BACK)).isEqualTo(new Refused());

        var elsewhere = providers.begin("khac", null, BROWSER, BACK).orElseThrow();
        assertThat(providers.finish("tinh", DOOR.letIn(elsewhere), BROWSER, BACK))
                .isEqualTo(new Refused());
    }

    @Test
    void anUnlinkedIdentityOpensNothing() {
        walk(account);
        var linked = providers.list(account).getFirst();
        Acting.system("test").carrier().run(() -> providers.unlink(account, linked.issuer(), linked.subject()));

        assertThat(walk(null)).isEqualTo(new Unknown());
    }

    @Test
    void whatIsNoAnswerIsRefused() {
        assertThat(providers.finish("tinh", URI.create(BACK + "?error=access_denied&state=x"), BROWSER, BACK))
                .isEqualTo(new Refused());
        assertThat(providers.finish("tinh", URI.create(BACK + "?"), BROWSER, BACK))
                .isEqualTo(new Refused());
        assertThat(providers.finish("nobody", BACK, BROWSER, BACK)).isEqualTo(new Refused());
    }

    private Outcome walk(@Nullable UUID linking) {
        return Acting.system("test").carrier().call(() -> {
            var asked = providers.begin("tinh", linking, BROWSER, BACK).orElseThrow();
            return providers.finish("tinh", DOOR.letIn(asked), BROWSER, BACK);
        });
    }

    private static DoorOfAProvince open() {
        try {
            return new DoorOfAProvince();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
