package vn.amno.access.factor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.DecoderResult;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTests {

    private static final Pattern BAR = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");
    private static final int QUIET = 4;

    @Test
    void theDrawnPathIsReadBackAsTheText() throws Exception {
        var text = "otpauth://totp/%E1%BA%A4m%20No:nga?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=%E1%BA%A4m%20No";

        assertThat(read(QrCode.of(text)).getText()).isEqualTo(text);
    }

    private static DecoderResult read(QrCode code) throws Exception {
        var modules = new BitMatrix(code.side() - 2 * QUIET);
        BAR.matcher(code.path())
                .results()
                .forEach(bar -> modules.setRegion(
                        Integer.parseInt(bar.group(1)) - QUIET,
                        Integer.parseInt(bar.group(2)) - QUIET,
                        Integer.parseInt(bar.group(3)),
                        1));
        return new Decoder().decode(modules);
    }
}
