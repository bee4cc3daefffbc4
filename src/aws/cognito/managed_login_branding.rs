// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Cognito::ManagedLoginBranding` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Cognito::ManagedLoginBranding`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-managedloginbranding.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ManagedLoginBranding(Body);

resource! { ManagedLoginBranding "AWS::Cognito::ManagedLoginBranding" }

impl ManagedLoginBranding {
    /// `Assets`: list of `AssetType`, at most 40 items.
    #[track_caller]
    pub fn assets(mut self, value: impl IntoValue<ListOf<AssetType>>) -> Self {
        self.0.set("Assets", value);
        self
    }

    /// `ClientId`: string, 1 to 128 characters, pattern `^[\w+]+$`. A change replaces the resource.
    #[track_caller]
    pub fn client_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientId", value);
        self
    }

    /// `ReturnMergedResources`: boolean.
    #[track_caller]
    pub fn return_merged_resources(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ReturnMergedResources", value);
        self
    }

    /// `Settings`: object.
    #[track_caller]
    pub fn settings(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Settings", value);
        self
    }

    /// `UseCognitoProvidedValues`: boolean.
    #[track_caller]
    pub fn use_cognito_provided_values(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UseCognitoProvidedValues", value);
        self
    }

    /// `UserPoolId`: string, 1 to 55 characters, pattern `^[\w-]+_[0-9a-zA-Z]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn user_pool_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserPoolId", value);
        self
    }
}

impl Handle<ManagedLoginBranding> {
    /// `ManagedLoginBrandingId`
    #[inline]
    pub fn managed_login_branding_id(&self) -> Value<String> {
        self.attribute("ManagedLoginBrandingId")
    }
}

/// `AssetType` of `AWS::Cognito::ManagedLoginBranding`.
#[derive(Clone, Default)]
#[must_use]
pub struct AssetType(Properties);

properties! { AssetType }

impl AssetType {
    /// `Bytes`: string, at most 1000000 characters.
    #[track_caller]
    pub fn bytes(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Bytes", value);
        self
    }

    /// `Category`: `CategoryType`. Required.
    #[track_caller]
    pub fn category(mut self, value: impl IntoValue<CategoryType>) -> Self {
        self.0.set("Category", value);
        self
    }

    /// `ColorMode`: `ColorModeType`. Required.
    #[track_caller]
    pub fn color_mode(mut self, value: impl IntoValue<ColorModeType>) -> Self {
        self.0.set("ColorMode", value);
        self
    }

    /// `Extension`: `ExtensionType`. Required.
    #[track_caller]
    pub fn extension(mut self, value: impl IntoValue<ExtensionType>) -> Self {
        self.0.set("Extension", value);
        self
    }

    /// `ResourceId`: string, 1 to 40 characters, pattern `^[\w\- ]+$`.
    #[track_caller]
    pub fn resource_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceId", value);
        self
    }
}

choice! {
    /// `CategoryType` of `AWS::Cognito::ManagedLoginBranding`.
    CategoryType
    FAVICON_ICO "FAVICON_ICO"
    FAVICON_SVG "FAVICON_SVG"
    EMAIL_GRAPHIC "EMAIL_GRAPHIC"
    SMS_GRAPHIC "SMS_GRAPHIC"
    AUTH_APP_GRAPHIC "AUTH_APP_GRAPHIC"
    PASSWORD_GRAPHIC "PASSWORD_GRAPHIC"
    PASSKEY_GRAPHIC "PASSKEY_GRAPHIC"
    PAGE_HEADER_LOGO "PAGE_HEADER_LOGO"
    PAGE_HEADER_BACKGROUND "PAGE_HEADER_BACKGROUND"
    PAGE_FOOTER_LOGO "PAGE_FOOTER_LOGO"
    PAGE_FOOTER_BACKGROUND "PAGE_FOOTER_BACKGROUND"
    PAGE_BACKGROUND "PAGE_BACKGROUND"
    FORM_BACKGROUND "FORM_BACKGROUND"
    FORM_LOGO "FORM_LOGO"
    IDP_BUTTON_ICON "IDP_BUTTON_ICON"
}

choice! {
    /// `ColorModeType` of `AWS::Cognito::ManagedLoginBranding`.
    ColorModeType
    LIGHT "LIGHT"
    DARK "DARK"
    DYNAMIC "DYNAMIC"
}

choice! {
    /// `ExtensionType` of `AWS::Cognito::ManagedLoginBranding`.
    ExtensionType
    ICO "ICO"
    JPEG "JPEG"
    PNG "PNG"
    SVG "SVG"
    WEBP "WEBP"
}
