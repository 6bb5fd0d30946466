package dev.errata.catalog.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quicktheories.generators.Generate;
import org.quicktheories.generators.SourceDSL;

class WordsTest {

  @ParameterizedTest
  @CsvSource({
    // words
    "EntityNotExist,          ENTITY_NOT_EXIST,             entityNotExist",
    "entityNotExist,          ENTITY_NOT_EXIST,             entityNotExist",
    "NotAUser,                NOT_A_USER,                   notAUser",
    "IsADirectory,            IS_A_DIRECTORY,               isADirectory",
    "ARecordMissing,          A_RECORD_MISSING,             aRecordMissing",
    "PlanB,                   PLAN_B,                       planB",
    // abbreviations
    "APIKey,                  API_KEY,                      apiKey",
    "userID,                  USER_ID,                      userID",
    "IOError,                 IO_ERROR,                     ioError",
    "DBInstanceNotFound,      DB_INSTANCE_NOT_FOUND,        dbInstanceNotFound",
    "XMLHttpRequest,          XML_HTTP_REQUEST,             xmlHttpRequest",
    "HTTPSRequired,           HTTPS_REQUIRED,               httpsRequired",
    "InvalidMFADevice,        INVALID_MFA_DEVICE,           invalidMFADevice",
    "JSONInvalid,             JSON_INVALID,                 jsonInvalid",
    "mTLSRequired,            MTLS_REQUIRED,                mtlsRequired",
    // one capital before a capitalised word
    "OAuthError,              OAUTH_ERROR,                  oAuthError",
    "OAuth2Error,             OAUTH2_ERROR,                 oAuth2Error",
    "InvalidOAuth2Token,      INVALID_OAUTH2_TOKEN,         invalidOAuth2Token",
    "EMailInvalid,            EMAIL_INVALID,                eMailInvalid",
    "InvalidEMail,            INVALID_EMAIL,                invalidEMail",
    "XAxis,                   XAXIS,                        xAxis",
    "iPhoneMissing,           IPHONE_MISSING,               iPhoneMissing",
    "VCpuLimit,               VCPU_LIMIT,                   vCpuLimit",
    "GZipError,               GZIP_ERROR,                   gZipError",
    "CNameNotFound,           CNAME_NOT_FOUND,              cNameNotFound",
    // digits
    "Http404Error,            HTTP404_ERROR,                http404Error",
    "HTTP404Error,            HTTP404_ERROR,                http404Error",
    "HTTP2Required,           HTTP2_REQUIRED,               http2Required",
    "EC2Instance,             EC2_INSTANCE,                 ec2Instance",
    "EC2VPCMissing,           EC2_VPC_MISSING,              ec2VPCMissing",
    "S3BucketNotEmpty,        S3_BUCKET_NOT_EMPTY,          s3BucketNotEmpty",
    "X509Certificate,         X509_CERTIFICATE,             x509Certificate",
    "SHA256Mismatch,          SHA256_MISMATCH,              sha256Mismatch",
    "UTF8Invalid,             UTF8_INVALID,                 utf8Invalid",
    "Base64Invalid,           BASE64_INVALID,               base64Invalid",
    "invalidBase64URL,        INVALID_BASE64_URL,           invalidBase64URL",
    "MD5sumWrong,             MD5SUM_WRONG,                 md5sumWrong",
    "K8sCluster,              K8S_CLUSTER,                  k8sCluster",
    "I18nMissing,             I18N_MISSING,                 i18nMissing",
    "UserV2,                  USER_V2,                      userV2",
    "Error500,                ERROR500,                     error500",
    "B2BPartner,              B2B_PARTNER,                  b2bPartner",
    "InvalidP2PLink,          INVALID_P2P_LINK,             invalidP2PLink",
    "H2DBError,               H2_DB_ERROR,                  h2DBError",
    "3DSecure,                E3D_SECURE,                   e3DSecure",
    "2FARequired,             E2FA_REQUIRED,                e2FARequired",
    "5XXError,                E5XX_ERROR,                   e5XXError",
    "404NotFound,             E404_NOT_FOUND,               e404NotFound",
    // versions
    "TLSv1.2Required,         TLSV1_2_REQUIRED,             tlsv12Required",
    "TLSv1Required,           TLSV1_REQUIRED,               tlsv1Required",
    "SSLv3,                   SSLV3,                        sslv3",
    "IPv4,                    IPV4,                         ipv4",
    "IPv6AddressInvalid,      IPV6_ADDRESS_INVALID,         ipv6AddressInvalid",
    "InvalidIPv4CIDR,         INVALID_IPV4_CIDR,            invalidIPv4CIDR",
    "APIv2Gone,               APIV2_GONE,                   apiv2Gone",
    "v1beta1Gone,             V1BETA1_GONE,                 v1beta1Gone",
    // plurals
    "URLsInvalid,             URLS_INVALID,                 urlsInvalid",
    "VMs,                     VMS,                          vms",
    "TooManyVMs,              TOO_MANY_VMS,                 tooManyVMs",
    "userIDs,                 USER_IDS,                     userIDs",
    "APIsDisabled,            APIS_DISABLED,                apisDisabled",
    "InvalidURIs,             INVALID_URIS,                 invalidURIs",
    "DBsMissing,              DBS_MISSING,                  dbsMissing",
    // not plurals
    "IDIsMissing,             ID_IS_MISSING,                idIsMissing",
    "URLIsInvalid,            URL_IS_INVALID,               urlIsInvalid",
    "DBSecurityGroup,         DB_SECURITY_GROUP,            dbSecurityGroup",
    "VMSize,                  VM_SIZE,                      vmSize",
  })
  void areCutAsPeopleReadThem(String code, String constant, String factory) {
    assertThat(JavaNames.constant(code)).isEqualTo(constant);
    assertThat(JavaNames.lowerCamel(JavaNames.className(code))).isEqualTo(factory);
  }

  @Test
  void areTheTextWhenJoined() {
    qt().forAll(SourceDSL.lists()
            .of(Generate.pick(List.of("A", "I", "X", "2", "7", "s", "v", "ö", "Ö", "名")))
            .ofSizeBetween(0, 12)
            .map(letters -> String.join("", letters)))
        .checkAssert(text -> assertThat(String.join("", Words.of(text))).isEqualTo(text));
  }
}
