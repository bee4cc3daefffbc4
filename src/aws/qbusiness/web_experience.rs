// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::QBusiness::WebExperience` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::QBusiness::WebExperience`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-webexperience.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct WebExperience(Body);

resource! { WebExperience "AWS::QBusiness::WebExperience" }

impl WebExperience {
    /// `ApplicationId`: string, 36 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9-]{35}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn application_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationId", value);
        self
    }

    /// `BrowserExtensionConfiguration`: `BrowserExtensionConfiguration`.
    #[track_caller]
    pub fn browser_extension_configuration(
        mut self,
        value: impl IntoValue<BrowserExtensionConfiguration>,
    ) -> Self {
        self.0.set("BrowserExtensionConfiguration", value);
        self
    }

    /// `CustomizationConfiguration`: `CustomizationConfiguration`.
    #[track_caller]
    pub fn customization_configuration(
        mut self,
        value: impl IntoValue<CustomizationConfiguration>,
    ) -> Self {
        self.0.set("CustomizationConfiguration", value);
        self
    }

    /// `IdentityProviderConfiguration`: `IdentityProviderConfiguration`.
    #[track_caller]
    pub fn identity_provider_configuration(
        mut self,
        value: impl IntoValue<IdentityProviderConfiguration>,
    ) -> Self {
        self.0.set("IdentityProviderConfiguration", value);
        self
    }

    /// `Origins`: list of strings, at most 10 items.
    #[track_caller]
    pub fn origins(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Origins", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, at most 1284 characters.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `SamplePromptsControlMode`: `WebExperienceSamplePromptsControlMode`.
    #[track_caller]
    pub fn sample_prompts_control_mode(
        mut self,
        value: impl IntoValue<WebExperienceSamplePromptsControlMode>,
    ) -> Self {
        self.0.set("SamplePromptsControlMode", value);
        self
    }

    /// `Subtitle`: string, at most 500 characters, pattern `^[\s\S]*$`.
    #[track_caller]
    pub fn subtitle(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Subtitle", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Title`: string, at most 500 characters, pattern `^[\s\S]*$`.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Title", value);
        self
    }

    /// `WelcomeMessage`: string, at most 300 characters.
    #[track_caller]
    pub fn welcome_message(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WelcomeMessage", value);
        self
    }
}

impl Handle<WebExperience> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `DefaultEndpoint`
    #[inline]
    pub fn default_endpoint(&self) -> Value<String> {
        self.attribute("DefaultEndpoint")
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

    /// `WebExperienceArn`
    #[inline]
    pub fn web_experience_arn(&self) -> Value<String> {
        self.attribute("WebExperienceArn")
    }

    /// `WebExperienceId`
    #[inline]
    pub fn web_experience_id(&self) -> Value<String> {
        self.attribute("WebExperienceId")
    }
}

choice! {
    /// `BrowserExtension` of `AWS::QBusiness::WebExperience`.
    BrowserExtension
    FIREFOX "FIREFOX"
    CHROME "CHROME"
}

/// `BrowserExtensionConfiguration` of `AWS::QBusiness::WebExperience`.
#[derive(Clone, Default)]
#[must_use]
pub struct BrowserExtensionConfiguration(Properties);

properties! { BrowserExtensionConfiguration }

impl BrowserExtensionConfiguration {
    /// `EnabledBrowserExtensions`: list of `BrowserExtension`, at most 2 items. Required.
    #[track_caller]
    pub fn enabled_browser_extensions(
        mut self,
        value: impl IntoValue<ListOf<BrowserExtension>>,
    ) -> Self {
        self.0.set("EnabledBrowserExtensions", value);
        self
    }
}

/// `CustomizationConfiguration` of `AWS::QBusiness::WebExperience`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomizationConfiguration(Properties);

properties! { CustomizationConfiguration }

impl CustomizationConfiguration {
    /// `CustomCSSUrl`: string, at most 1284 characters, pattern `^(https?://[a-zA-Z0-9-_.+%/]+\.css)?$`.
    #[track_caller]
    pub fn custom_css_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomCSSUrl", value);
        self
    }

    /// `FaviconUrl`: string, at most 1284 characters, pattern `^(https?://[a-zA-Z0-9-_.+%/]+\.(svg|ico))?$`.
    #[track_caller]
    pub fn favicon_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FaviconUrl", value);
        self
    }

    /// `FontUrl`: string, at most 1284 characters, pattern `^(https?://[a-zA-Z0-9-_.+%/]+\.(ttf|woff|woff2|otf))?$`.
    #[track_caller]
    pub fn font_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FontUrl", value);
        self
    }

    /// `LogoUrl`: string, at most 1284 characters, pattern `^(https?://[a-zA-Z0-9-_.+%/]+\.(svg|png))?$`.
    #[track_caller]
    pub fn logo_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogoUrl", value);
        self
    }
}

/// `IdentityProviderConfiguration` of `AWS::QBusiness::WebExperience`.
#[derive(Clone, Default)]
#[must_use]
pub struct IdentityProviderConfiguration(Properties);

properties! { IdentityProviderConfiguration }

impl IdentityProviderConfiguration {
    /// `OpenIDConnectConfiguration`: `OpenIDConnectProviderConfiguration`.
    #[track_caller]
    pub fn open_id_connect_configuration(
        mut self,
        value: impl IntoValue<OpenIDConnectProviderConfiguration>,
    ) -> Self {
        self.0.set("OpenIDConnectConfiguration", value);
        self
    }

    /// `SamlConfiguration`: `SamlProviderConfiguration`.
    #[track_caller]
    pub fn saml_configuration(mut self, value: impl IntoValue<SamlProviderConfiguration>) -> Self {
        self.0.set("SamlConfiguration", value);
        self
    }
}

/// `OpenIDConnectProviderConfiguration` of `AWS::QBusiness::WebExperience`.
#[derive(Clone, Default)]
#[must_use]
pub struct OpenIDConnectProviderConfiguration(Properties);

properties! { OpenIDConnectProviderConfiguration }

impl OpenIDConnectProviderConfiguration {
    /// `SecretsArn`: string, at most 1284 characters. Required.
    #[track_caller]
    pub fn secrets_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretsArn", value);
        self
    }

    /// `SecretsRole`: string, at most 1284 characters. Required.
    #[track_caller]
    pub fn secrets_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretsRole", value);
        self
    }
}

/// `SamlProviderConfiguration` of `AWS::QBusiness::WebExperience`.
#[derive(Clone, Default)]
#[must_use]
pub struct SamlProviderConfiguration(Properties);

properties! { SamlProviderConfiguration }

impl SamlProviderConfiguration {
    /// `AuthenticationUrl`: string, 1 to 1284 characters, pattern `^https://.*$`. Required.
    #[track_caller]
    pub fn authentication_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AuthenticationUrl", value);
        self
    }
}

/// `Tag` of `AWS::QBusiness::WebExperience`.
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

choice! {
    /// `WebExperienceSamplePromptsControlMode` of `AWS::QBusiness::WebExperience`.
    WebExperienceSamplePromptsControlMode
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}
