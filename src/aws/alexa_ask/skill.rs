// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `Alexa::ASK::Skill` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `Alexa::ASK::Skill`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/alexa-resource-ask-skill.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Skill(Body);

resource! { Skill "Alexa::ASK::Skill" }

impl Skill {
    /// `AuthenticationConfiguration`: `AuthenticationConfiguration`. Required.
    #[track_caller]
    pub fn authentication_configuration(
        mut self,
        value: impl IntoValue<AuthenticationConfiguration>,
    ) -> Self {
        self.0.set("AuthenticationConfiguration", value);
        self
    }

    /// `SkillPackage`: `SkillPackage`. Required.
    #[track_caller]
    pub fn skill_package(mut self, value: impl IntoValue<SkillPackage>) -> Self {
        self.0.set("SkillPackage", value);
        self
    }

    /// `VendorId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn vendor_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VendorId", value);
        self
    }
}

impl Handle<Skill> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AuthenticationConfiguration` of `Alexa::ASK::Skill`.
#[derive(Clone, Default)]
#[must_use]
pub struct AuthenticationConfiguration(Properties);

properties! { AuthenticationConfiguration }

impl AuthenticationConfiguration {
    /// `ClientId`: string. Required.
    #[track_caller]
    pub fn client_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientId", value);
        self
    }

    /// `ClientSecret`: string. Required.
    #[track_caller]
    pub fn client_secret(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientSecret", value);
        self
    }

    /// `RefreshToken`: string. Required.
    #[track_caller]
    pub fn refresh_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RefreshToken", value);
        self
    }
}

/// `Overrides` of `Alexa::ASK::Skill`.
#[derive(Clone, Default)]
#[must_use]
pub struct Overrides(Properties);

properties! { Overrides }

impl Overrides {
    /// `Manifest`: object or string.
    #[track_caller]
    pub fn manifest(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Manifest", value);
        self
    }
}

/// `SkillPackage` of `Alexa::ASK::Skill`.
#[derive(Clone, Default)]
#[must_use]
pub struct SkillPackage(Properties);

properties! { SkillPackage }

impl SkillPackage {
    /// `Overrides`: `Overrides`.
    #[track_caller]
    pub fn overrides(mut self, value: impl IntoValue<Overrides>) -> Self {
        self.0.set("Overrides", value);
        self
    }

    /// `S3Bucket`: `S3BucketName`. Required.
    #[track_caller]
    pub fn s3_bucket(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("S3Bucket", value);
        self
    }

    /// `S3BucketRole`: string.
    #[track_caller]
    pub fn s3_bucket_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3BucketRole", value);
        self
    }

    /// `S3Key`: string. Required.
    #[track_caller]
    pub fn s3_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3Key", value);
        self
    }

    /// `S3ObjectVersion`: string.
    #[track_caller]
    pub fn s3_object_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3ObjectVersion", value);
        self
    }
}
