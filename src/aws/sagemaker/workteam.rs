// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SageMaker::Workteam` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SageMaker::Workteam`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-workteam.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Workteam(Body);

resource! { Workteam "AWS::SageMaker::Workteam" }

impl Workteam {
    /// `Description`: string, 1 to 200 characters, pattern `^.+$`. Required.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `MemberDefinitions`: list of `MemberDefinition`, 1 to 10 items. Required.
    #[track_caller]
    pub fn member_definitions(mut self, value: impl IntoValue<ListOf<MemberDefinition>>) -> Self {
        self.0.set("MemberDefinitions", value);
        self
    }

    /// `NotificationConfiguration`: `NotificationConfiguration`.
    #[track_caller]
    pub fn notification_configuration(
        mut self,
        value: impl IntoValue<NotificationConfiguration>,
    ) -> Self {
        self.0.set("NotificationConfiguration", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `WorkforceName`: string, 1 to 63 characters, pattern `^[a-zA-Z0-9]([a-zA-Z0-9\-]){0,62}$`. A change replaces the resource.
    #[track_caller]
    pub fn workforce_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WorkforceName", value);
        self
    }

    /// `WorkteamName`: string, 1 to 63 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`. A change replaces the resource.
    #[track_caller]
    pub fn workteam_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WorkteamName", value);
        self
    }
}

impl Handle<Workteam> {
    /// `WorkteamArn`
    #[inline]
    pub fn workteam_arn(&self) -> Value<String> {
        self.attribute("WorkteamArn")
    }

    /// `WorkteamName`
    #[inline]
    pub fn workteam_name(&self) -> Value<String> {
        self.attribute("WorkteamName")
    }
}

/// `CognitoMemberDefinition` of `AWS::SageMaker::Workteam`.
#[derive(Clone, Default)]
#[must_use]
pub struct CognitoMemberDefinition(Properties);

properties! { CognitoMemberDefinition }

impl CognitoMemberDefinition {
    /// `CognitoClientId`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn cognito_client_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CognitoClientId", value);
        self
    }

    /// `CognitoUserGroup`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn cognito_user_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CognitoUserGroup", value);
        self
    }

    /// `CognitoUserPool`: string, 1 to 55 characters. Required.
    #[track_caller]
    pub fn cognito_user_pool(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CognitoUserPool", value);
        self
    }
}

/// `MemberDefinition` of `AWS::SageMaker::Workteam`.
#[derive(Clone, Default)]
#[must_use]
pub struct MemberDefinition(Properties);

properties! { MemberDefinition }

impl MemberDefinition {
    /// `CognitoMemberDefinition`: `CognitoMemberDefinition`.
    #[track_caller]
    pub fn cognito_member_definition(
        mut self,
        value: impl IntoValue<CognitoMemberDefinition>,
    ) -> Self {
        self.0.set("CognitoMemberDefinition", value);
        self
    }

    /// `OidcMemberDefinition`: `OidcMemberDefinition`.
    #[track_caller]
    pub fn oidc_member_definition(mut self, value: impl IntoValue<OidcMemberDefinition>) -> Self {
        self.0.set("OidcMemberDefinition", value);
        self
    }
}

/// `NotificationConfiguration` of `AWS::SageMaker::Workteam`.
#[derive(Clone, Default)]
#[must_use]
pub struct NotificationConfiguration(Properties);

properties! { NotificationConfiguration }

impl NotificationConfiguration {
    /// `NotificationTopicArn`: string, pattern `^arn:aws[a-z\-]*:sns:[a-z0-9\-]*:[0-9]{12}:[a-zA-Z0-9_.-]*$`. Required.
    #[track_caller]
    pub fn notification_topic_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NotificationTopicArn", value);
        self
    }
}

/// `OidcMemberDefinition` of `AWS::SageMaker::Workteam`.
#[derive(Clone, Default)]
#[must_use]
pub struct OidcMemberDefinition(Properties);

properties! { OidcMemberDefinition }

impl OidcMemberDefinition {
    /// `OidcGroups`: list of strings, 1 to 10 items. Required.
    #[track_caller]
    pub fn oidc_groups(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("OidcGroups", value);
        self
    }
}

/// `Tag` of `AWS::SageMaker::Workteam`.
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

    /// `Value`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
