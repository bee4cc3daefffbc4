// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ACMPCA::Certificate` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ACMPCA::Certificate`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-acmpca-certificate.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Certificate(Body);

resource! { Certificate "AWS::ACMPCA::Certificate" }

impl Certificate {
    /// `ApiPassthrough`: `ApiPassthrough`. A change replaces the resource.
    #[track_caller]
    pub fn api_passthrough(mut self, value: impl IntoValue<ApiPassthrough>) -> Self {
        self.0.set("ApiPassthrough", value);
        self
    }

    /// `CertificateAuthorityArn`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn certificate_authority_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CertificateAuthorityArn", value);
        self
    }

    /// `CertificateSigningRequest`: string, at least 1 character. Required. A change replaces the resource.
    #[track_caller]
    pub fn certificate_signing_request(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CertificateSigningRequest", value);
        self
    }

    /// `SigningAlgorithm`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn signing_algorithm(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SigningAlgorithm", value);
        self
    }

    /// `TemplateArn`: string. A change replaces the resource.
    #[track_caller]
    pub fn template_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TemplateArn", value);
        self
    }

    /// `Validity`: `Validity`. Required. A change replaces the resource.
    #[track_caller]
    pub fn validity(mut self, value: impl IntoValue<Validity>) -> Self {
        self.0.set("Validity", value);
        self
    }

    /// `ValidityNotBefore`: `Validity`. A change replaces the resource.
    #[track_caller]
    pub fn validity_not_before(mut self, value: impl IntoValue<Validity>) -> Self {
        self.0.set("ValidityNotBefore", value);
        self
    }
}

impl Handle<Certificate> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Certificate`
    #[inline]
    pub fn certificate(&self) -> Value<String> {
        self.attribute("Certificate")
    }
}

/// `ApiPassthrough` of `AWS::ACMPCA::Certificate`.
#[derive(Clone, Default)]
#[must_use]
pub struct ApiPassthrough(Properties);

properties! { ApiPassthrough }

impl ApiPassthrough {
    /// `Extensions`: `Extensions`.
    #[track_caller]
    pub fn extensions(mut self, value: impl IntoValue<Extensions>) -> Self {
        self.0.set("Extensions", value);
        self
    }

    /// `Subject`: `Subject`.
    #[track_caller]
    pub fn subject(mut self, value: impl IntoValue<Subject>) -> Self {
        self.0.set("Subject", value);
        self
    }
}

/// `CustomAttribute` of `AWS::ACMPCA::Certificate`.
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

/// `CustomExtension` of `AWS::ACMPCA::Certificate`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomExtension(Properties);

properties! { CustomExtension }

impl CustomExtension {
    /// `Critical`: boolean.
    #[track_caller]
    pub fn critical(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Critical", value);
        self
    }

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

/// `EdiPartyName` of `AWS::ACMPCA::Certificate`.
#[derive(Clone, Default)]
#[must_use]
pub struct EdiPartyName(Properties);

properties! { EdiPartyName }

impl EdiPartyName {
    /// `NameAssigner`: string. Required.
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

/// `ExtendedKeyUsage` of `AWS::ACMPCA::Certificate`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExtendedKeyUsage(Properties);

properties! { ExtendedKeyUsage }

impl ExtendedKeyUsage {
    /// `ExtendedKeyUsageObjectIdentifier`: string.
    #[track_caller]
    pub fn extended_key_usage_object_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExtendedKeyUsageObjectIdentifier", value);
        self
    }

    /// `ExtendedKeyUsageType`: string.
    #[track_caller]
    pub fn extended_key_usage_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExtendedKeyUsageType", value);
        self
    }
}

/// `Extensions` of `AWS::ACMPCA::Certificate`.
#[derive(Clone, Default)]
#[must_use]
pub struct Extensions(Properties);

properties! { Extensions }

impl Extensions {
    /// `CertificatePolicies`: list of `PolicyInformation`.
    #[track_caller]
    pub fn certificate_policies(
        mut self,
        value: impl IntoValue<ListOf<PolicyInformation>>,
    ) -> Self {
        self.0.set("CertificatePolicies", value);
        self
    }

    /// `CustomExtensions`: list of `CustomExtension`.
    #[track_caller]
    pub fn custom_extensions(mut self, value: impl IntoValue<ListOf<CustomExtension>>) -> Self {
        self.0.set("CustomExtensions", value);
        self
    }

    /// `ExtendedKeyUsage`: list of `ExtendedKeyUsage`.
    #[track_caller]
    pub fn extended_key_usage(mut self, value: impl IntoValue<ListOf<ExtendedKeyUsage>>) -> Self {
        self.0.set("ExtendedKeyUsage", value);
        self
    }

    /// `KeyUsage`: `KeyUsage`.
    #[track_caller]
    pub fn key_usage(mut self, value: impl IntoValue<KeyUsage>) -> Self {
        self.0.set("KeyUsage", value);
        self
    }

    /// `SubjectAlternativeNames`: list of `GeneralName`.
    #[track_caller]
    pub fn subject_alternative_names(mut self, value: impl IntoValue<ListOf<GeneralName>>) -> Self {
        self.0.set("SubjectAlternativeNames", value);
        self
    }
}

/// `GeneralName` of `AWS::ACMPCA::Certificate`.
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

/// `KeyUsage` of `AWS::ACMPCA::Certificate`.
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

/// `OtherName` of `AWS::ACMPCA::Certificate`.
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

/// `PolicyInformation` of `AWS::ACMPCA::Certificate`.
#[derive(Clone, Default)]
#[must_use]
pub struct PolicyInformation(Properties);

properties! { PolicyInformation }

impl PolicyInformation {
    /// `CertPolicyId`: string. Required.
    #[track_caller]
    pub fn cert_policy_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CertPolicyId", value);
        self
    }

    /// `PolicyQualifiers`: list of `PolicyQualifierInfo`.
    #[track_caller]
    pub fn policy_qualifiers(mut self, value: impl IntoValue<ListOf<PolicyQualifierInfo>>) -> Self {
        self.0.set("PolicyQualifiers", value);
        self
    }
}

/// `PolicyQualifierInfo` of `AWS::ACMPCA::Certificate`.
#[derive(Clone, Default)]
#[must_use]
pub struct PolicyQualifierInfo(Properties);

properties! { PolicyQualifierInfo }

impl PolicyQualifierInfo {
    /// `PolicyQualifierId`: string. Required.
    #[track_caller]
    pub fn policy_qualifier_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PolicyQualifierId", value);
        self
    }

    /// `Qualifier`: `Qualifier`. Required.
    #[track_caller]
    pub fn qualifier(mut self, value: impl IntoValue<Qualifier>) -> Self {
        self.0.set("Qualifier", value);
        self
    }
}

/// `Qualifier` of `AWS::ACMPCA::Certificate`.
#[derive(Clone, Default)]
#[must_use]
pub struct Qualifier(Properties);

properties! { Qualifier }

impl Qualifier {
    /// `CpsUri`: string. Required.
    #[track_caller]
    pub fn cps_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CpsUri", value);
        self
    }
}

/// `Subject` of `AWS::ACMPCA::Certificate`.
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

/// `Validity` of `AWS::ACMPCA::Certificate`.
#[derive(Clone, Default)]
#[must_use]
pub struct Validity(Properties);

properties! { Validity }

impl Validity {
    /// `Type`: string. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `Value`: number. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Value", value);
        self
    }
}
