// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::NimbleStudio::Studio` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::MapOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::NimbleStudio::Studio`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-nimblestudio-studio.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Studio(Body);

resource! { Studio "AWS::NimbleStudio::Studio" }

impl Studio {
    /// `AdminRoleArn`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn admin_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("AdminRoleArn", value);
        self
    }

    /// `DisplayName`: string, at most 64 characters. Required.
    #[track_caller]
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DisplayName", value);
        self
    }

    /// `StudioEncryptionConfiguration`: `StudioEncryptionConfiguration`.
    #[track_caller]
    pub fn studio_encryption_configuration(
        mut self,
        value: impl IntoValue<StudioEncryptionConfiguration>,
    ) -> Self {
        self.0.set("StudioEncryptionConfiguration", value);
        self
    }

    /// `StudioName`: string, 3 to 64 characters, pattern `^[a-z0-9]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn studio_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StudioName", value);
        self
    }

    /// `Tags`: map of strings. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `UserRoleArn`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn user_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("UserRoleArn", value);
        self
    }
}

impl Handle<Studio> {
    /// `HomeRegion`
    #[inline]
    pub fn home_region(&self) -> Value<String> {
        self.attribute("HomeRegion")
    }

    /// `SsoClientId`
    #[inline]
    pub fn sso_client_id(&self) -> Value<String> {
        self.attribute("SsoClientId")
    }

    /// `StudioId`
    #[inline]
    pub fn studio_id(&self) -> Value<String> {
        self.attribute("StudioId")
    }

    /// `StudioUrl`
    #[inline]
    pub fn studio_url(&self) -> Value<String> {
        self.attribute("StudioUrl")
    }
}

/// `StudioEncryptionConfiguration` of `AWS::NimbleStudio::Studio`.
#[derive(Clone, Default)]
#[must_use]
pub struct StudioEncryptionConfiguration(Properties);

properties! { StudioEncryptionConfiguration }

impl StudioEncryptionConfiguration {
    /// `KeyArn`: string, at least 4 characters, pattern `^arn:.*`.
    #[track_caller]
    pub fn key_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KeyArn", value);
        self
    }

    /// `KeyType`: `StudioEncryptionConfigurationKeyType`. Required.
    #[track_caller]
    pub fn key_type(mut self, value: impl IntoValue<StudioEncryptionConfigurationKeyType>) -> Self {
        self.0.set("KeyType", value);
        self
    }
}

choice! {
    /// `StudioEncryptionConfigurationKeyType` of `AWS::NimbleStudio::Studio`.
    StudioEncryptionConfigurationKeyType
    AWS_OWNED_KEY "AWS_OWNED_KEY"
    CUSTOMER_MANAGED_KEY "CUSTOMER_MANAGED_KEY"
}
