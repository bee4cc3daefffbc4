// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SSO::Application` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SSO::Application`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-application.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Application(Body);

resource! { Application "AWS::SSO::Application" }

impl Application {
    /// `ApplicationProviderArn`: string, 10 to 1224 characters, pattern `^arn:aws(-[a-z]{1,5}){0,3}:sso::aws:applicationProvider/[a-zA-Z0-9-/]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn application_provider_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationProviderArn", value);
        self
    }

    /// `Description`: string, 1 to 128 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `InstanceArn`: string, 10 to 1224 characters, pattern `^arn:aws(-[a-z]{1,5}){0,3}:sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn instance_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceArn", value);
        self
    }

    /// `Name`: string, at most 255 characters, pattern `^[\w+=,.@-]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `PortalOptions`: `PortalOptionsConfiguration`.
    #[track_caller]
    pub fn portal_options(mut self, value: impl IntoValue<PortalOptionsConfiguration>) -> Self {
        self.0.set("PortalOptions", value);
        self
    }

    /// `Status`: `Status`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.set("Status", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 75 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Application> {
    /// `ApplicationArn`
    #[inline]
    pub fn application_arn(&self) -> Value<String> {
        self.attribute("ApplicationArn")
    }

    /// `IdentityStoreArn`
    #[inline]
    pub fn identity_store_arn(&self) -> Value<String> {
        self.attribute("IdentityStoreArn")
    }
}

/// `PortalOptionsConfiguration` of `AWS::SSO::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct PortalOptionsConfiguration(Properties);

properties! { PortalOptionsConfiguration }

impl PortalOptionsConfiguration {
    /// `SignInOptions`: `SignInOptions`.
    #[track_caller]
    pub fn sign_in_options(mut self, value: impl IntoValue<SignInOptions>) -> Self {
        self.0.set("SignInOptions", value);
        self
    }

    /// `Visibility`: `PortalOptionsConfigurationVisibility`.
    #[track_caller]
    pub fn visibility(
        mut self,
        value: impl IntoValue<PortalOptionsConfigurationVisibility>,
    ) -> Self {
        self.0.set("Visibility", value);
        self
    }
}

choice! {
    /// `PortalOptionsConfigurationVisibility` of `AWS::SSO::Application`.
    PortalOptionsConfigurationVisibility
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `SignInOptions` of `AWS::SSO::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct SignInOptions(Properties);

properties! { SignInOptions }

impl SignInOptions {
    /// `ApplicationUrl`: string, 1 to 512 characters, pattern `^http(s)?:\/\/[-a-zA-Z0-9+&@#\/%?=~_|!:,.;]*[-a-zA-Z0-9+&bb@#\/%?=~_|]$`.
    #[track_caller]
    pub fn application_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationUrl", value);
        self
    }

    /// `Origin`: `SignInOptionsOrigin`. Required.
    #[track_caller]
    pub fn origin(mut self, value: impl IntoValue<SignInOptionsOrigin>) -> Self {
        self.0.set("Origin", value);
        self
    }
}

choice! {
    /// `SignInOptionsOrigin` of `AWS::SSO::Application`.
    SignInOptionsOrigin
    IDENTITY_CENTER "IDENTITY_CENTER"
    APPLICATION "APPLICATION"
}

choice! {
    /// `Status` of `AWS::SSO::Application`.
    Status
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `Tag` of `AWS::SSO::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^[\w+=,.@-]+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^[\w+=,.@-]+$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
