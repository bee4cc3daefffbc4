// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppFabric::AppAuthorization` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AppFabric::AppAuthorization`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appfabric-appauthorization.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AppAuthorization(Body);

resource! { AppAuthorization "AWS::AppFabric::AppAuthorization" }

impl AppAuthorization {
    /// `App`: string, 1 to 255 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn app(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("App", value);
        self
    }

    /// `AppBundleIdentifier`: string, 1 to 1011 characters, pattern `^arn:.+$|^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn app_bundle_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AppBundleIdentifier", value);
        self
    }

    /// `AuthType`: `AuthType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn auth_type(mut self, value: impl IntoValue<AuthType>) -> Self {
        self.0.set("AuthType", value);
        self
    }

    /// `Credential`: `Credential`.
    #[track_caller]
    pub fn credential(mut self, value: impl IntoValue<Credential>) -> Self {
        self.0.set("Credential", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Tenant`: `Tenant`. Required.
    #[track_caller]
    pub fn tenant(mut self, value: impl IntoValue<Tenant>) -> Self {
        self.0.set("Tenant", value);
        self
    }
}

impl Handle<AppAuthorization> {
    /// `AppAuthorizationArn`
    #[inline]
    pub fn app_authorization_arn(&self) -> Value<String> {
        self.attribute("AppAuthorizationArn")
    }

    /// `AppAuthorizationIdentifier`
    #[inline]
    pub fn app_authorization_identifier(&self) -> Value<String> {
        self.attribute("AppAuthorizationIdentifier")
    }

    /// `AppBundleArn`
    #[inline]
    pub fn app_bundle_arn(&self) -> Value<String> {
        self.attribute("AppBundleArn")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `Persona`
    #[inline]
    pub fn persona(&self) -> Value<String> {
        self.attribute("Persona")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `ApiKeyCredential` of `AWS::AppFabric::AppAuthorization`.
#[derive(Clone, Default)]
#[must_use]
pub struct ApiKeyCredential(Properties);

properties! { ApiKeyCredential }

impl ApiKeyCredential {
    /// `ApiKey`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn api_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApiKey", value);
        self
    }
}

choice! {
    /// `AuthType` of `AWS::AppFabric::AppAuthorization`.
    AuthType
    OAUTH2 "oauth2"
    API_KEY "apiKey"
}

/// `Credential` of `AWS::AppFabric::AppAuthorization`.
#[derive(Clone, Default)]
#[must_use]
pub struct Credential(Properties);

properties! { Credential }

impl Credential {
    /// `ApiKeyCredential`: `ApiKeyCredential`.
    #[track_caller]
    pub fn api_key_credential(mut self, value: impl IntoValue<ApiKeyCredential>) -> Self {
        self.0.set("ApiKeyCredential", value);
        self
    }

    /// `Oauth2Credential`: `Oauth2Credential`.
    #[track_caller]
    pub fn oauth2_credential(mut self, value: impl IntoValue<Oauth2Credential>) -> Self {
        self.0.set("Oauth2Credential", value);
        self
    }
}

/// `Oauth2Credential` of `AWS::AppFabric::AppAuthorization`.
#[derive(Clone, Default)]
#[must_use]
pub struct Oauth2Credential(Properties);

properties! { Oauth2Credential }

impl Oauth2Credential {
    /// `ClientId`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn client_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientId", value);
        self
    }

    /// `ClientSecret`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn client_secret(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientSecret", value);
        self
    }
}

/// `Tag` of `AWS::AppFabric::AppAuthorization`.
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

/// `Tenant` of `AWS::AppFabric::AppAuthorization`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tenant(Properties);

properties! { Tenant }

impl Tenant {
    /// `TenantDisplayName`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn tenant_display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TenantDisplayName", value);
        self
    }

    /// `TenantIdentifier`: string, 1 to 1024 characters. Required.
    #[track_caller]
    pub fn tenant_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TenantIdentifier", value);
        self
    }
}
