package vn.amno.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "demo", description = "Chạy thử với huyện mẫu Tân Yên 2015–2020; người và hộ là hư cấu.")
final class DemoCommand implements Callable<Integer> {

    private final Server server;

    @Mixin
    private final ServerOptions options = new ServerOptions();

    @Spec
    private @Nullable CommandSpec spec;

    DemoCommand(Server server) {
        this.server = server;
    }

    @Override
    public Integer call() throws InterruptedException {
        var directory = ServerOptions.home().resolve("data").resolve("demo");
        var settings = options.settings(directory);
        settings.put("amno.demo", true);
        settings.put("amno.logs", System.getenv().getOrDefault("AMNO_LOGS", "text"));
        var words = Words.of(spec).getErr();
        server.run(settings, () -> options.announce(words, directory));
        return ExitCode.DONE;
    }
}
