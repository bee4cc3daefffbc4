// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ACMPCA::CertificateAuthority` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ACMPCA::CertificateAuthority`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-acmpca-certificateauthority.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CertificateAuthority(Body);

resource! { CertificateAuthority "AWS::ACMPCA::CertificateAuthority" }

impl CertificateAuthority {
    /// `CsrExtensions`: `CsrExtensions`. A change replaces the resource.
    #[track_caller]
    pub fn csr_extensions(mut self, value: impl IntoValue<CsrExtensions>) -> Self {
        self.0.set("CsrExtensions", value);
        self
    }

    /// `KeyAlgorithm`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn key_algorithm(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KeyAlgorithm", value);
        self
    }

    /// `KeyStorageSecurityStandard`: `KeyStorageSecurityStandard`. A change replaces the resource.
    #[track_caller]
    pub fn key_storage_security_standard(
        mut self,
        value: impl IntoValue<KeyStorageSecurityStandard>,
    ) -> Self {
        self.0.set("KeyStorageSecurityStandard", value);
        self
    }

    /// `RevocationConfiguration`: `RevocationConfiguration`.
    #[track_caller]
    pub fn revocation_configuration(
        mut self,
        value: impl IntoValue<RevocationConfiguration>,
    ) -> Self {
        self.0.set("RevocationConfiguration", value);
        self
    }

    /// `SigningAlgorithm`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn signing_algorithm(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SigningAlgorithm", value);
        self
    }

    /// `Subject`: `Subject`. Required. A change replaces the resource.
    #[track_caller]
    pub fn subject(mut self, value: impl IntoValue<Subject>) -> Self {
        self.0.set("Subject", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Type`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `UsageMode`: `UsageMode`. A change replaces the resource.
    #[track_caller]
    pub fn usage_mode(mut self, value: impl IntoValue<UsageMode>) -> Self {
        self.0.set("UsageMode", value);
        self
    }
}

impl Handle<CertificateAuthority> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CertificateSigningRequest`
    #[inline]
    pub fn certificate_signing_request(&self) -> Value<String> {
        self.attribute("CertificateSigningRequest")
    }
}

/// `AccessDescription` of `AWS::ACMPCA::CertificateAuthority`.
#[derive(Clone, Default)]
#[must_use]
pub struct AccessDescription(Properties);

properties! { AccessDescription }

impl AccessDescription {
    /// `AccessLocation`: `GeneralName`. Required.
    #[track_caller]
    pub fn access_location(mut self, value: impl IntoValue<GeneralName>) -> Self {
        self.0.set("AccessLocation", value);
        self
    }

    /// `AccessMethod`: `AccessMethod`. Required.
    #[track_caller]
    pub fn access_method(mut self, value: impl IntoValue<AccessMethod>) -> Self {
        self.0.set("AccessMethod", value);
        self
    }
}

/// `AccessMethod` of `AWS::ACMPCA::CertificateAuthority`.
#[derive(Clone, Default)]
#[must_use]
pub struct AccessMethod(Properties);

properties! { AccessMethod }

impl AccessMethod {
    /// `AccessMethodType`: string.
    #[track_caller]
    pub fn access_method_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccessMethodType", value);
        self
    }

    /// `CustomObjectIdentifier`: string.
    #[track_caller]
    pub fn custom_object_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomObjectIdentifier", value);
        self
    }
}

/// `CrlConfiguration` of `AWS::ACMPCA::CertificateAuthority`.
#[derive(Clone, Default)]
#[must_use]
pub struct CrlConfiguration(Properties);

properties! { CrlConfiguration }

impl CrlConfiguration {
    /// `CrlDistributionPointExtensionConfiguration`: `CrlDistributionPointExtensionConfiguration`.
    #[track_caller]
    pub fn crl_distribution_point_extension_configuration(
        mut self,
        value: impl IntoValue<CrlDistributionPointExtensionConfiguration>,
    ) -> Self {
        self.0
            .set("CrlDistributionPointExtensionConfiguration", value);
        self
    }

    /// `CrlType`: `CrlConfigurationCrlType`.
    #[track_caller]
    pub fn crl_type(mut self, value: impl IntoValue<CrlConfigurationCrlType>) -> Self {
        self.0.set("CrlType", value);
        self
    }

    /// `CustomCname`: string, at most 253 characters, pattern `^[-a-zA-Z0-9;/?:@&=+$,%_.!~*()']*$`.
    #[track_caller]
    pub fn custom_cname(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomCname", value);
        self
    }

    /// `CustomPath`: string, at most 253 characters, pattern `^(/|[-a-zA-Z0-9;?:@&=+$,%_.!~*()']+(/[-a-zA-Z0-9;?:@&=+$,%_.!~*()']+)*)$`.
    #[track_caller]
    pub fn custom_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomPath", value);
        self
    }

    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `ExpirationInDays`: integer, 1 to 5000.
    #[track_caller]
    pub fn expiration_in_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ExpirationInDays", value);
        self
    }

    /// `S3BucketName`: `S3BucketName`, 3 to 255 characters, pattern `^[-a-zA-Z0-9._/]+$`.
    #[track_caller]
    pub fn s3_bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("S3BucketName", value);
        self
    }

    /// `S3ObjectAcl`: `CrlConfigurationS3ObjectAcl`.
    #[track_caller]
    pub fn s3_object_acl(mut self, value: impl IntoValue<CrlConfigurationS3ObjectAcl>) -> Self {
        self.0.set("S3ObjectAcl", value);
        self
    }
}

choice! {
    /// `CrlConfigurationCrlType` of `AWS::ACMPCA::CertificateAuthority`.
    CrlConfigurationCrlType
    COMPLETE "COMPLETE"
    PARTITIONED "PARTITIONED"
}

choice! {
    /// `CrlConfigurationS3ObjectAcl` of `AWS::ACMPCA::CertificateAuthority`.
    CrlConfigurationS3ObjectAcl
    BUCKET_OWNER_FULL_CONTROL "BUCKET_OWNER_FULL_CONTROL"
    PUBLIC_READ "PUBLIC_READ"
}

/// `CrlDistributionPointExtensionConfiguration` of `AWS::ACMPCA::CertificateAuthority`.
#[derive(Clone, Default)]
#[must_use]
pub struct CrlDistributionPointExtensionConfiguration(Properties);

properties! { CrlDistributionPointExtensionConfiguration }

impl CrlDistributionPointExtensionConfiguration {
    /// `OmitExtension`: boolean. Required.
    #[track_caller]
    pub fn omit_extension(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("OmitExtension", value);
        self
    }
}

/// `CsrExtensions` of `AWS::ACMPCA::CertificateAuthority`.
#[derive(Clone, Default)]
#[must_use]
pub struct CsrExtensions(Properties);

properties! { CsrExtensions }

impl CsrExtensions {
    /// `KeyUsage`: `KeyUsage`.
    #[track_caller]
    pub fn key_usage(mut self, value: impl IntoValue<KeyUsage>) -> Self {
        self.0.set("KeyUsage", value);
        self
    }

    /// `SubjectInformationAccess`: list of `AccessDescription`.
    #[track_caller]
    pub fn subject_information_access(
        mut self,
        value: impl IntoValue<ListOf<AccessDescription>>,
    ) -> Self {
        self.0.set("SubjectInformationAccess", value);
        self
    }
}

/// `CustomAttribute` of `AWS::ACMPCA::CertificateAuthority`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomAttribute(Properties);

properties! { CustomAttribute }

impl CustomAttribute {
    /// `ObjectIdentifier`: string. Required.
    #[track_caller]
    pub fn object_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ObjectIdentifier", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `EdiPartyName` of `AWS::ACMPCA::CertificateAuthority`.
#[derive(Clone, Default)]
#[must_use]
pub struct EdiPartyName(Properties);

properties! { EdiPartyName }

impl EdiPartyName {
    /// `NameAssigner`: string.
    #[track_caller]
    pub fn name_assigner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NameAssigner", value);
        self
    }

    /// `PartyName`: string. Required.
    #[track_caller]
    pub fn party_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PartyName", value);
        self
    }
}

/// `GeneralName` of `AWS::ACMPCA::CertificateAuthority`.
#[derive(Clone, Default)]
#[must_use]
pub struct GeneralName(Properties);

properties! { GeneralName }

impl GeneralName {
    /// `DirectoryName`: `Subject`.
    #[track_caller]
    pub fn directory_name(mut self, value: impl IntoValue<Subject>) -> Self {
        self.0.set("DirectoryName", value);
        self
    }

    /// `DnsName`: string.
    #[track_caller]
    pub fn dns_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DnsName", value);
        self
    }

    /// `EdiPartyName`: `EdiPartyName`.
    #[track_caller]
    pub fn edi_party_name(mut self, value: impl IntoValue<EdiPartyName>) -> Self {
        self.0.set("EdiPartyName", value);
        self
    }

    /// `IpAddress`: string.
    #[track_caller]
    pub fn ip_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IpAddress", value);
        self
    }

    /// `OtherName`: `OtherName`.
    #[track_caller]
    pub fn other_name(mut self, value: impl IntoValue<OtherName>) -> Self {
        self.0.set("OtherName", value);
        self
    }

    /// `RegisteredId`: string.
    #[track_caller]
    pub fn registered_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RegisteredId", value);
        self
    }

    /// `Rfc822Name`: string.
    #[track_caller]
    pub fn rfc822_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Rfc822Name", value);
        self
    }

    /// `UniformResourceIdentifier`: string.
    #[track_caller]
    pub fn uniform_resource_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UniformResourceIdentifier", value);
        self
    }
}

choice! {
    /// `KeyStorageSecurityStandard` of `AWS::ACMPCA::CertificateAuthority`.
    KeyStorageSecurityStandard
    CCPC_LEVEL_1_OR_HIGHER "CCPC_LEVEL_1_OR_HIGHER"
    FIPS_140_2_LEVEL_2_OR_HIGHER "FIPS_140_2_LEVEL_2_OR_HIGHER"
    FIPS_140_2_LEVEL_3_OR_HIGHER "FIPS_140_2_LEVEL_3_OR_HIGHER"
}

/// `KeyUsage` of `AWS::ACMPCA::CertificateAuthority`.
#[derive(Clone, Default)]
#[must_use]
pub struct KeyUsage(Properties);

properties! { KeyUsage }

impl KeyUsage {
    /// `CRLSign`: boolean, default false.
    #[track_caller]
    pub fn crl_sign(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CRLSign", value);
        self
    }

    /// `DataEncipherment`: boolean, default false.
    #[track_caller]
    pub fn data_encipherment(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DataEncipherment", value);
        self
    }

    /// `DecipherOnly`: boolean, default false.
    #[track_caller]
    pub fn decipher_only(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DecipherOnly", value);
        self
    }

    /// `DigitalSignature`: boolean, default false.
    #[track_caller]
    pub fn digital_signature(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DigitalSignature", value);
        self
    }

    /// `EncipherOnly`: boolean, default false.
    #[track_caller]
    pub fn encipher_only(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EncipherOnly", value);
        self
    }

    /// `KeyAgreement`: boolean, default false.
    #[track_caller]
    pub fn key_agreement(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("KeyAgreement", value);
        self
    }

    /// `KeyCertSign`: boolean, default false.
    #[track_caller]
    pub fn key_cert_sign(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("KeyCertSign", value);
        self
    }

    /// `KeyEncipherment`: boolean, default false.
    #[track_caller]
    pub fn key_encipherment(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("KeyEncipherment", value);
        self
    }

    /// `NonRepudiation`: boolean, default false.
    #[track_caller]
    pub fn non_repudiation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("NonRepudiation", value);
        self
    }
}

/// `OcspConfiguration` of `AWS::ACMPCA::CertificateAuthority`.
#[derive(Clone, Default)]
#[must_use]
pub struct OcspConfiguration(Properties);

properties! { OcspConfiguration }

impl OcspConfiguration {
    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `OcspCustomCname`: string, at most 253 characters, pattern `^[-a-zA-Z0-9;/?:@&=+$,%_.!~*()']*$`.
    #[track_caller]
    pub fn ocsp_custom_cname(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OcspCustomCname", value);
        self
    }
}

/// `OtherName` of `AWS::ACMPCA::CertificateAuthority`.
#[derive(Clone, Default)]
#[must_use]
pub struct OtherName(Properties);

properties! { OtherName }

impl OtherName {
    /// `TypeId`: string. Required.
    #[track_caller]
    pub fn type_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TypeId", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `RevocationConfiguration` of `AWS::ACMPCA::CertificateAuthority`.
#[derive(Clone, Default)]
#[must_use]
pub struct RevocationConfiguration(Properties);

properties! { RevocationConfiguration }

impl RevocationConfiguration {
    /// `CrlConfiguration`: `CrlConfiguration`.
    #[track_caller]
    pub fn crl_configuration(mut self, value: impl IntoValue<CrlConfiguration>) -> Self {
        self.0.set("CrlConfiguration", value);
        self
    }

    /// `OcspConfiguration`: `OcspConfiguration`.
    #[track_caller]
    pub fn ocsp_configuration(mut self, value: impl IntoValue<OcspConfiguration>) -> Self {
        self.0.set("OcspConfiguration", value);
        self
    }
}

/// `Subject` of `AWS::ACMPCA::CertificateAuthority`.
#[derive(Clone, Default)]
#[must_use]
pub struct Subject(Properties);

properties! { Subject }

impl Subject {
    /// `CommonName`: string.
    #[track_caller]
    pub fn common_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CommonName", value);
        self
    }

    /// `Country`: string.
    #[track_caller]
    pub fn country(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Country", value);
        self
    }

    /// `CustomAttributes`: list of `CustomAttribute`.
    #[track_caller]
    pub fn custom_attributes(mut self, value: impl IntoValue<ListOf<CustomAttribute>>) -> Self {
        self.0.set("CustomAttributes", value);
        self
    }

    /// `DistinguishedNameQualifier`: string.
    #[track_caller]
    pub fn distinguished_name_qualifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DistinguishedNameQualifier", value);
        self
    }

    /// `GenerationQualifier`: string.
    #[track_caller]
    pub fn generation_qualifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GenerationQualifier", value);
        self
    }

    /// `GivenName`: string.
    #[track_caller]
    pub fn given_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GivenName", value);
        self
    }

    /// `Initials`: string.
    #[track_caller]
    pub fn initials(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Initials", value);
        self
    }

    /// `Locality`: string.
    #[track_caller]
    pub fn locality(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Locality", value);
        self
    }

    /// `Organization`: string.
    #[track_caller]
    pub fn organization(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Organization", value);
        self
    }

    /// `OrganizationalUnit`: string.
    #[track_caller]
    pub fn organizational_unit(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OrganizationalUnit", value);
        self
    }

    /// `Pseudonym`: string.
    #[track_caller]
    pub fn pseudonym(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Pseudonym", value);
        self
    }

    /// `SerialNumber`: string.
    #[track_caller]
    pub fn serial_number(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SerialNumber", value);
        self
    }

    /// `State`: string.
    #[track_caller]
    pub fn state(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("State", value);
        self
    }

    /// `Surname`: string.
    #[track_caller]
    pub fn surname(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Surname", value);
        self
    }

    /// `Title`: string.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Title", value);
        self
    }
}

/// `Tag` of `AWS::ACMPCA::CertificateAuthority`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `UsageMode` of `AWS::ACMPCA::CertificateAuthority`.
    UsageMode
    GENERAL_PURPOSE "GENERAL_PURPOSE"
    SHORT_LIVED_CERTIFICATE "SHORT_LIVED_CERTIFICATE"
}
