// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::RolesAnywhere::Profile` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::RolesAnywhere::Profile`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rolesanywhere-profile.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Profile(Body);

resource! { Profile "AWS::RolesAnywhere::Profile" }

impl Profile {
    /// `AcceptRoleSessionName`: boolean.
    #[track_caller]
    pub fn accept_role_session_name(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AcceptRoleSessionName", value);
        self
    }

    /// `AttributeMappings`: list of `AttributeMapping`.
    #[track_caller]
    pub fn attribute_mappings(mut self, value: impl IntoValue<ListOf<AttributeMapping>>) -> Self {
        self.0.set("AttributeMappings", value);
        self
    }

    /// `DurationSeconds`: number, 900 to 43200.
    #[track_caller]
    pub fn duration_seconds(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("DurationSeconds", value);
        self
    }

    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `ManagedPolicyArns`: list of strings, at most 50 items.
    #[track_caller]
    pub fn managed_policy_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ManagedPolicyArns", value);
        self
    }

    /// `Name`: string, 1 to 255 characters, pattern `^[ a-zA-Z0-9-_]*$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RequireInstanceProperties`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn require_instance_properties(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RequireInstanceProperties", value);
        self
    }

    /// `RoleArns`: list of strings, at most 250 items. Required.
    #[track_caller]
    pub fn role_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("RoleArns", value);
        self
    }

    /// `SessionPolicy`: string.
    #[track_caller]
    pub fn session_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SessionPolicy", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Profile> {
    /// `ProfileArn`
    #[inline]
    pub fn profile_arn(&self) -> Value<String> {
        self.attribute("ProfileArn")
    }

    /// `ProfileId`
    #[inline]
    pub fn profile_id(&self) -> Value<String> {
        self.attribute("ProfileId")
    }
}

/// `AttributeMapping` of `AWS::RolesAnywhere::Profile`.
#[derive(Clone, Default)]
#[must_use]
pub struct AttributeMapping(Properties);

properties! { AttributeMapping }

impl AttributeMapping {
    /// `CertificateField`: `CertificateField`. Required.
    #[track_caller]
    pub fn certificate_field(mut self, value: impl IntoValue<CertificateField>) -> Self {
        self.0.set("CertificateField", value);
        self
    }

    /// `MappingRules`: list of `MappingRule`. Required.
    #[track_caller]
    pub fn mapping_rules(mut self, value: impl IntoValue<ListOf<MappingRule>>) -> Self {
        self.0.set("MappingRules", value);
        self
    }
}

choice! {
    /// `CertificateField` of `AWS::RolesAnywhere::Profile`.
    CertificateField
    X509_SUBJECT "x509Subject"
    X509_ISSUER "x509Issuer"
    X509_SAN "x509SAN"
}

/// `MappingRule` of `AWS::RolesAnywhere::Profile`.
#[derive(Clone, Default)]
#[must_use]
pub struct MappingRule(Properties);

properties! { MappingRule }

impl MappingRule {
    /// `Specifier`: string. Required.
    #[track_caller]
    pub fn specifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Specifier", value);
        self
    }
}

/// `Tag` of `AWS::RolesAnywhere::Profile`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^[ a-zA-Z0-9_.:/=+@-]*$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^[ a-zA-Z0-9_.:/=+@-]*$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
