package vn.amno.workbook;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The one place that makes XML parsers: no DOCTYPE, hence no entities of the file's own, and nothing is ever fetched. */
final class SafeXml {

    private static final SAXParserFactory FACTORY = factory();

    private SafeXml() {}

    static void parse(InputStream xml, PartHandler handler) throws IOException, SAXException {
        var reader = reader();
        reader.setContentHandler(handler);
        reader.setErrorHandler(handler);
        reader.setEntityResolver((_, _) -> {
            throw new SAXException("An external entity was asked for.");
        });
        reader.parse(new InputSource(xml));
    }

    private static XMLReader reader() throws SAXException {
        try {
            return FACTORY.newSAXParser().getXMLReader();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The JDK's XML parser lacks a feature that makes it safe.", e);
        }
    }

    private static SAXParserFactory factory() {
        var factory = SAXParserFactory.newDefaultNSInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setXIncludeAware(false);
            return factory;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("The JDK's XML parser lacks a feature that makes it safe.", e);
        }
    }
}
