package vn.amno.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "serve", description = "Chạy máy chủ trên máy này.")
final class ServeCommand implements Callable<Integer> {

    private final Server server;

    @Mixin
    private final ServerOptions options = new ServerOptions();

    @Spec
    private @Nullable CommandSpec spec;

    ServeCommand(Server server) {
        this.server = server;
    }

    @Override
    public Integer call() throws InterruptedException {
        var directory = ServerOptions.home().resolve("data");
        var words = Words.of(spec).getErr();
        server.run(options.settings(directory), () -> options.announce(words, directory));
        return ExitCode.DONE;
    }
}
