// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::InspectorV2::CodeSecurityIntegration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::MapOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::InspectorV2::CodeSecurityIntegration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-codesecurityintegration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CodeSecurityIntegration(Body);

resource! { CodeSecurityIntegration "AWS::InspectorV2::CodeSecurityIntegration" }

impl CodeSecurityIntegration {
    /// `CreateIntegrationDetails`: `CreateDetails`. A change replaces the resource.
    #[track_caller]
    pub fn create_integration_details(mut self, value: impl IntoValue<CreateDetails>) -> Self {
        self.0.set("CreateIntegrationDetails", value);
        self
    }

    /// `Name`: string, 1 to 60 characters, pattern `^[a-zA-Z0-9-_$:.]*$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: map of strings.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Type`: `IntegrationType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<IntegrationType>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `UpdateIntegrationDetails`: `UpdateDetails`.
    #[track_caller]
    pub fn update_integration_details(mut self, value: impl IntoValue<UpdateDetails>) -> Self {
        self.0.set("UpdateIntegrationDetails", value);
        self
    }
}

impl Handle<CodeSecurityIntegration> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `AuthorizationUrl`
    #[inline]
    pub fn authorization_url(&self) -> Value<String> {
        self.attribute("AuthorizationUrl")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `LastUpdatedAt`
    #[inline]
    pub fn last_updated_at(&self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `StatusReason`
    #[inline]
    pub fn status_reason(&self) -> Value<String> {
        self.attribute("StatusReason")
    }
}

/// `CreateDetails` of `AWS::InspectorV2::CodeSecurityIntegration`.
#[derive(Clone, Default)]
#[must_use]
pub struct CreateDetails(Properties);

properties! { CreateDetails }

impl CreateDetails {
    /// `gitlabSelfManaged`: `CreateGitLabSelfManagedIntegrationDetail`. Required.
    #[track_caller]
    pub fn gitlab_self_managed(
        mut self,
        value: impl IntoValue<CreateGitLabSelfManagedIntegrationDetail>,
    ) -> Self {
        self.0.set("gitlabSelfManaged", value);
        self
    }
}

/// `CreateGitLabSelfManagedIntegrationDetail` of `AWS::InspectorV2::CodeSecurityIntegration`.
#[derive(Clone, Default)]
#[must_use]
pub struct CreateGitLabSelfManagedIntegrationDetail(Properties);

properties! { CreateGitLabSelfManagedIntegrationDetail }

impl CreateGitLabSelfManagedIntegrationDetail {
    /// `accessToken`: string. Required.
    #[track_caller]
    pub fn access_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("accessToken", value);
        self
    }

    /// `instanceUrl`: string, pattern `^https://[-a-zA-Z0-9()@:%_+.~#?&//=]{1,1024}$`. Required.
    #[track_caller]
    pub fn instance_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("instanceUrl", value);
        self
    }
}

choice! {
    /// `IntegrationType` of `AWS::InspectorV2::CodeSecurityIntegration`.
    IntegrationType
    GITLAB_SELF_MANAGED "GITLAB_SELF_MANAGED"
    GITHUB "GITHUB"
}

/// `UpdateDetails` of `AWS::InspectorV2::CodeSecurityIntegration`.
#[derive(Clone, Default)]
#[must_use]
pub struct UpdateDetails(Properties);

properties! { UpdateDetails }

impl UpdateDetails {
    /// `github`: `UpdateGitHubIntegrationDetail`.
    #[track_caller]
    pub fn github(mut self, value: impl IntoValue<UpdateGitHubIntegrationDetail>) -> Self {
        self.0.set("github", value);
        self
    }

    /// `gitlabSelfManaged`: `UpdateGitLabSelfManagedIntegrationDetail`.
    #[track_caller]
    pub fn gitlab_self_managed(
        mut self,
        value: impl IntoValue<UpdateGitLabSelfManagedIntegrationDetail>,
    ) -> Self {
        self.0.set("gitlabSelfManaged", value);
        self
    }
}

/// `UpdateGitHubIntegrationDetail` of `AWS::InspectorV2::CodeSecurityIntegration`.
#[derive(Clone, Default)]
#[must_use]
pub struct UpdateGitHubIntegrationDetail(Properties);

properties! { UpdateGitHubIntegrationDetail }

impl UpdateGitHubIntegrationDetail {
    /// `code`: string, 1 to 1024 characters. Required.
    #[track_caller]
    pub fn code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("code", value);
        self
    }

    /// `installationId`: string, 1 to 1024 characters. Required.
    #[track_caller]
    pub fn installation_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("installationId", value);
        self
    }
}

/// `UpdateGitLabSelfManagedIntegrationDetail` of `AWS::InspectorV2::CodeSecurityIntegration`.
#[derive(Clone, Default)]
#[must_use]
pub struct UpdateGitLabSelfManagedIntegrationDetail(Properties);

properties! { UpdateGitLabSelfManagedIntegrationDetail }

impl UpdateGitLabSelfManagedIntegrationDetail {
    /// `authCode`: string, 1 to 1024 characters. Required.
    #[track_caller]
    pub fn auth_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("authCode", value);
        self
    }
}
