// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::OpenSearchServerless::SecurityConfig` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::OpenSearchServerless::SecurityConfig`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-securityconfig.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SecurityConfig(Body);

resource! { SecurityConfig "AWS::OpenSearchServerless::SecurityConfig" }

impl SecurityConfig {
    /// `Description`: string, 1 to 1000 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `IamFederationOptions`: `IamFederationConfigOptions`.
    #[track_caller]
    pub fn iam_federation_options(
        mut self,
        value: impl IntoValue<IamFederationConfigOptions>,
    ) -> Self {
        self.0.set("IamFederationOptions", value);
        self
    }

    /// `IamIdentityCenterOptions`: `IamIdentityCenterConfigOptions`.
    #[track_caller]
    pub fn iam_identity_center_options(
        mut self,
        value: impl IntoValue<IamIdentityCenterConfigOptions>,
    ) -> Self {
        self.0.set("IamIdentityCenterOptions", value);
        self
    }

    /// `Name`: string, 3 to 32 characters, pattern `^[a-z][a-z0-9-]{2,31}$`. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `SamlOptions`: `SamlConfigOptions`.
    #[track_caller]
    pub fn saml_options(mut self, value: impl IntoValue<SamlConfigOptions>) -> Self {
        self.0.set("SamlOptions", value);
        self
    }

    /// `Type`: `SecurityConfigType`. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<SecurityConfigType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

impl Handle<SecurityConfig> {
    /// `IamIdentityCenterOptions.ApplicationArn`
    #[inline]
    pub fn iam_identity_center_options_application_arn(&self) -> Value<String> {
        self.attribute("IamIdentityCenterOptions.ApplicationArn")
    }

    /// `IamIdentityCenterOptions.ApplicationDescription`
    #[inline]
    pub fn iam_identity_center_options_application_description(&self) -> Value<String> {
        self.attribute("IamIdentityCenterOptions.ApplicationDescription")
    }

    /// `IamIdentityCenterOptions.ApplicationName`
    #[inline]
    pub fn iam_identity_center_options_application_name(&self) -> Value<String> {
        self.attribute("IamIdentityCenterOptions.ApplicationName")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `IamFederationConfigOptions` of `AWS::OpenSearchServerless::SecurityConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct IamFederationConfigOptions(Properties);

properties! { IamFederationConfigOptions }

impl IamFederationConfigOptions {
    /// `GroupAttribute`: string, 1 to 64 characters, pattern `^[A-Za-z][A-Za-z0-9_.:/=+\-@]*$`.
    #[track_caller]
    pub fn group_attribute(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GroupAttribute", value);
        self
    }

    /// `UserAttribute`: string, 1 to 64 characters, pattern `^[A-Za-z][A-Za-z0-9_.:/=+\-@]*$`.
    #[track_caller]
    pub fn user_attribute(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserAttribute", value);
        self
    }
}

/// `IamIdentityCenterConfigOptions` of `AWS::OpenSearchServerless::SecurityConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct IamIdentityCenterConfigOptions(Properties);

properties! { IamIdentityCenterConfigOptions }

impl IamIdentityCenterConfigOptions {
    /// `GroupAttribute`: string.
    #[track_caller]
    pub fn group_attribute(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GroupAttribute", value);
        self
    }

    /// `InstanceArn`: string, 10 to 1224 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn instance_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceArn", value);
        self
    }

    /// `UserAttribute`: string.
    #[track_caller]
    pub fn user_attribute(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserAttribute", value);
        self
    }
}

/// `SamlConfigOptions` of `AWS::OpenSearchServerless::SecurityConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct SamlConfigOptions(Properties);

properties! { SamlConfigOptions }

impl SamlConfigOptions {
    /// `GroupAttribute`: string, 1 to 2048 characters, pattern `[\w+=,.@-]+`.
    #[track_caller]
    pub fn group_attribute(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GroupAttribute", value);
        self
    }

    /// `Metadata`: string, 1 to 51200 characters, pattern `[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]+`. Required.
    #[track_caller]
    pub fn metadata(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Metadata", value);
        self
    }

    /// `OpenSearchServerlessEntityId`: string, 1 to 1024 characters, pattern `^aws:opensearch:[0-9]{12}:*`.
    #[track_caller]
    pub fn open_search_serverless_entity_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OpenSearchServerlessEntityId", value);
        self
    }

    /// `SessionTimeout`: integer.
    #[track_caller]
    pub fn session_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SessionTimeout", value);
        self
    }

    /// `UserAttribute`: string, 1 to 2048 characters, pattern `[\w+=,.@-]+`.
    #[track_caller]
    pub fn user_attribute(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserAttribute", value);
        self
    }
}

choice! {
    /// `SecurityConfigType` of `AWS::OpenSearchServerless::SecurityConfig`.
    SecurityConfigType
    SAML "saml"
    IAMIDENTITYCENTER "iamidentitycenter"
    IAMFEDERATION "iamfederation"
}
