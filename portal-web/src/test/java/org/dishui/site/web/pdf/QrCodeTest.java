package org.dishui.site.web.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrCodeTest {
    private static final String ADDRESS = "https://dishui.example/verify/8F4K-2M7Q-X9TD";

    @Test
    void isReadAsTheAddress() throws Exception {
        assertThat(read(QrCode.of(ADDRESS).png())).isEqualTo(ADDRESS);
    }

    @Test
    void isDrawnAsOnePathThatFillsItsBox() throws NotFoundException {
        var code = QrCode.of(ADDRESS);
        assertThat(code.size()).isBetween(29, 60);
        assertThat(code.path()).startsWith("M4 4h7v1h-7z").matches("(M\\d+ \\d+h\\d+v1h-\\d+z)+");
    }

    private static String read(String png) throws IOException, com.google.zxing.ReaderException {
        byte[] bytes = Base64.getDecoder().decode(png.substring(png.indexOf(',') + 1));
        var picture = ImageIO.read(new ByteArrayInputStream(bytes));
        int side = picture.getWidth();
        int[] pixels = picture.getRGB(0, 0, side, side, new int[side * side], 0, side);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels))))
                .getText();
    }
}
