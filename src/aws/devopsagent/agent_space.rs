// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DevOpsAgent::AgentSpace` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DevOpsAgent::AgentSpace`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-agentspace.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AgentSpace(Body);

resource! { AgentSpace "AWS::DevOpsAgent::AgentSpace" }

impl AgentSpace {
    /// `Description`: string, 1 to 1000 characters, pattern `^[\p{L}\p{N}\p{P}\p{S}\p{Z}]+$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `KmsKeyArn`: `KmsKeyArn`, 1 to 2048 characters. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }

    /// `Locale`: string, 2 to 35 characters, pattern `^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$`.
    #[track_caller]
    pub fn locale(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Locale", value);
        self
    }

    /// `Name`: string, 1 to 255 characters, pattern `^[\p{L}\p{N}\p{P}\p{S}\p{Z}]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `OperatorApp`: `OperatorApp`.
    #[track_caller]
    pub fn operator_app(mut self, value: impl IntoValue<OperatorApp>) -> Self {
        self.0.set("OperatorApp", value);
        self
    }

    /// `Preferences`: `Preferences`.
    #[track_caller]
    pub fn preferences(mut self, value: impl IntoValue<Preferences>) -> Self {
        self.0.set("Preferences", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<AgentSpace> {
    /// `AgentSpaceId`
    #[inline]
    pub fn agent_space_id(&self) -> Value<String> {
        self.attribute("AgentSpaceId")
    }

    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `OperatorApp.Iam.CreatedAt`
    #[inline]
    pub fn operator_app_iam_created_at(&self) -> Value<String> {
        self.attribute("OperatorApp.Iam.CreatedAt")
    }

    /// `OperatorApp.Iam.UpdatedAt`
    #[inline]
    pub fn operator_app_iam_updated_at(&self) -> Value<String> {
        self.attribute("OperatorApp.Iam.UpdatedAt")
    }

    /// `OperatorApp.Idc.CreatedAt`
    #[inline]
    pub fn operator_app_idc_created_at(&self) -> Value<String> {
        self.attribute("OperatorApp.Idc.CreatedAt")
    }

    /// `OperatorApp.Idc.IdcApplicationArn`
    #[inline]
    pub fn operator_app_idc_idc_application_arn(&self) -> Value<String> {
        self.attribute("OperatorApp.Idc.IdcApplicationArn")
    }

    /// `OperatorApp.Idc.UpdatedAt`
    #[inline]
    pub fn operator_app_idc_updated_at(&self) -> Value<String> {
        self.attribute("OperatorApp.Idc.UpdatedAt")
    }

    /// `OperatorApp.Idp.CreatedAt`
    #[inline]
    pub fn operator_app_idp_created_at(&self) -> Value<String> {
        self.attribute("OperatorApp.Idp.CreatedAt")
    }

    /// `OperatorApp.Idp.UpdatedAt`
    #[inline]
    pub fn operator_app_idp_updated_at(&self) -> Value<String> {
        self.attribute("OperatorApp.Idp.UpdatedAt")
    }

    /// `OperatorApp.Idp.UserIdClaim`
    #[inline]
    pub fn operator_app_idp_user_id_claim(&self) -> Value<String> {
        self.attribute("OperatorApp.Idp.UserIdClaim")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `IamAuthConfiguration` of `AWS::DevOpsAgent::AgentSpace`.
#[derive(Clone, Default)]
#[must_use]
pub struct IamAuthConfiguration(Properties);

properties! { IamAuthConfiguration }

impl IamAuthConfiguration {
    /// `OperatorAppRoleArn`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn operator_app_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("OperatorAppRoleArn", value);
        self
    }
}

/// `IdcAuthConfiguration` of `AWS::DevOpsAgent::AgentSpace`.
#[derive(Clone, Default)]
#[must_use]
pub struct IdcAuthConfiguration(Properties);

properties! { IdcAuthConfiguration }

impl IdcAuthConfiguration {
    /// `IdcInstanceArn`: string. Required.
    #[track_caller]
    pub fn idc_instance_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IdcInstanceArn", value);
        self
    }

    /// `OperatorAppRoleArn`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn operator_app_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("OperatorAppRoleArn", value);
        self
    }
}

/// `IdpAuthConfiguration` of `AWS::DevOpsAgent::AgentSpace`.
#[derive(Clone, Default)]
#[must_use]
pub struct IdpAuthConfiguration(Properties);

properties! { IdpAuthConfiguration }

impl IdpAuthConfiguration {
    /// `ClientId`: string, 1 to 512 characters. Required.
    #[track_caller]
    pub fn client_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientId", value);
        self
    }

    /// `ClientSecret`: string, 1 to 1024 characters. Required.
    #[track_caller]
    pub fn client_secret(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientSecret", value);
        self
    }

    /// `IssuerUrl`: string, pattern `^https://[a-zA-Z0-9.-]+(?::[0-9]+)?(?:/.*)?$`. Required.
    #[track_caller]
    pub fn issuer_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IssuerUrl", value);
        self
    }

    /// `OperatorAppRoleArn`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn operator_app_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("OperatorAppRoleArn", value);
        self
    }

    /// `Provider`: `IdpAuthConfigurationProvider`. Required.
    #[track_caller]
    pub fn provider(mut self, value: impl IntoValue<IdpAuthConfigurationProvider>) -> Self {
        self.0.set("Provider", value);
        self
    }
}

choice! {
    /// `IdpAuthConfigurationProvider` of `AWS::DevOpsAgent::AgentSpace`.
    IdpAuthConfigurationProvider
    OKTA "okta"
    ENTRA "entra"
}

/// `OperatorApp` of `AWS::DevOpsAgent::AgentSpace`.
#[derive(Clone, Default)]
#[must_use]
pub struct OperatorApp(Properties);

properties! { OperatorApp }

impl OperatorApp {
    /// `Iam`: `IamAuthConfiguration`.
    #[track_caller]
    pub fn iam(mut self, value: impl IntoValue<IamAuthConfiguration>) -> Self {
        self.0.set("Iam", value);
        self
    }

    /// `Idc`: `IdcAuthConfiguration`.
    #[track_caller]
    pub fn idc(mut self, value: impl IntoValue<IdcAuthConfiguration>) -> Self {
        self.0.set("Idc", value);
        self
    }

    /// `Idp`: `IdpAuthConfiguration`.
    #[track_caller]
    pub fn idp(mut self, value: impl IntoValue<IdpAuthConfiguration>) -> Self {
        self.0.set("Idp", value);
        self
    }
}

/// `Preferences` of `AWS::DevOpsAgent::AgentSpace`.
#[derive(Clone, Default)]
#[must_use]
pub struct Preferences(Properties);

properties! { Preferences }

impl Preferences {
    /// `ElevatedActionsEnabled`: boolean.
    #[track_caller]
    pub fn elevated_actions_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ElevatedActionsEnabled", value);
        self
    }
}

/// `Tag` of `AWS::DevOpsAgent::AgentSpace`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
