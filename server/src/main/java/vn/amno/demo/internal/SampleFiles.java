package vn.amno.demo.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.amno.demo.DemoFiles;

@Component
@DemoOnly
class SampleFiles implements DemoFiles {
    @Override
    public List<Path> write(Path folder) throws IOException {
        Files.createDirectories(folder);
        return List.of();
    }
}
