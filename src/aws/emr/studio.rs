// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EMR::Studio` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EMR::Studio`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-studio.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Studio(Body);

resource! { Studio "AWS::EMR::Studio" }

impl Studio {
    /// `AuthMode`: `AuthMode`. Required. A change replaces the resource.
    #[track_caller]
    pub fn auth_mode(mut self, value: impl IntoValue<AuthMode>) -> Self {
        self.0.set("AuthMode", value);
        self
    }

    /// `DefaultS3Location`: string, 6 to 10280 characters, pattern `^s3://.*`. Required.
    #[track_caller]
    pub fn default_s3_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultS3Location", value);
        self
    }

    /// `Description`: string, at most 256 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EncryptionKeyArn`: string, at most 10280 characters. A change replaces the resource.
    #[track_caller]
    pub fn encryption_key_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EncryptionKeyArn", value);
        self
    }

    /// `EngineSecurityGroupId`: string, 4 to 256 characters, pattern `^sg-[a-zA-Z0-9\-._]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn engine_security_group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EngineSecurityGroupId", value);
        self
    }

    /// `IdcInstanceArn`: string, 20 to 2048 characters. A change replaces the resource.
    #[track_caller]
    pub fn idc_instance_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IdcInstanceArn", value);
        self
    }

    /// `IdcUserAssignment`: `IdcUserAssignment`. A change replaces the resource.
    #[track_caller]
    pub fn idc_user_assignment(mut self, value: impl IntoValue<IdcUserAssignment>) -> Self {
        self.0.set("IdcUserAssignment", value);
        self
    }

    /// `IdpAuthUrl`: string, at most 4096 characters, pattern `^https://[0-9a-zA-Z]([-.\w]*[0-9a-zA-Z])(:[0-9]*)*([?/#].*)?$`.
    #[track_caller]
    pub fn idp_auth_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IdpAuthUrl", value);
        self
    }

    /// `IdpRelayStateParameterName`: string, at most 256 characters.
    #[track_caller]
    pub fn idp_relay_state_parameter_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IdpRelayStateParameterName", value);
        self
    }

    /// `Name`: string, 1 to 256 characters, pattern `[a-zA-Z0-9_-]+`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ServiceRole`: string, at most 10280 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn service_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceRole", value);
        self
    }

    /// `SubnetIds`: list of strings, at least 1 item. Required.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TrustedIdentityPropagationEnabled`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn trusted_identity_propagation_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("TrustedIdentityPropagationEnabled", value);
        self
    }

    /// `UserRole`: string, at most 10280 characters. A change replaces the resource.
    #[track_caller]
    pub fn user_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserRole", value);
        self
    }

    /// `VpcId`: `Ec2VpcId`, at most 256 characters, pattern `^(vpc-[0-9a-f]{8}|vpc-[0-9a-f]{17})$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn vpc_id(mut self, value: impl IntoValue<format::Ec2VpcId>) -> Self {
        self.0.set("VpcId", value);
        self
    }

    /// `WorkspaceSecurityGroupId`: string, at most 256 characters, pattern `^sg-[a-zA-Z0-9\-._]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn workspace_security_group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WorkspaceSecurityGroupId", value);
        self
    }
}

impl Handle<Studio> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `StudioId`
    #[inline]
    pub fn studio_id(&self) -> Value<String> {
        self.attribute("StudioId")
    }

    /// `Url`
    #[inline]
    pub fn url(&self) -> Value<String> {
        self.attribute("Url")
    }
}

choice! {
    /// `AuthMode` of `AWS::EMR::Studio`.
    AuthMode
    SSO "SSO"
    IAM "IAM"
}

choice! {
    /// `IdcUserAssignment` of `AWS::EMR::Studio`.
    IdcUserAssignment
    REQUIRED "REQUIRED"
    OPTIONAL "OPTIONAL"
}

/// `Tag` of `AWS::EMR::Studio`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)[a-zA-Z+-=._:/]+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `[a-zA-Z+-=._:/]+$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
