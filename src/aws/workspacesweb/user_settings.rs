// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::WorkSpacesWeb::UserSettings` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::WorkSpacesWeb::UserSettings`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-usersettings.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct UserSettings(Body);

resource! { UserSettings "AWS::WorkSpacesWeb::UserSettings" }

impl UserSettings {
    /// `AdditionalEncryptionContext`: map of strings. A change replaces the resource.
    #[track_caller]
    pub fn additional_encryption_context(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("AdditionalEncryptionContext", value);
        self
    }

    /// `BrandingConfiguration`: `BrandingConfiguration`.
    #[track_caller]
    pub fn branding_configuration(mut self, value: impl IntoValue<BrandingConfiguration>) -> Self {
        self.0.set("BrandingConfiguration", value);
        self
    }

    /// `CookieSynchronizationConfiguration`: `CookieSynchronizationConfiguration`.
    #[track_caller]
    pub fn cookie_synchronization_configuration(
        mut self,
        value: impl IntoValue<CookieSynchronizationConfiguration>,
    ) -> Self {
        self.0.set("CookieSynchronizationConfiguration", value);
        self
    }

    /// `CopyAllowed`: `EnabledType`. Required.
    #[track_caller]
    pub fn copy_allowed(mut self, value: impl IntoValue<EnabledType>) -> Self {
        self.0.set("CopyAllowed", value);
        self
    }

    /// `CustomerManagedKey`: string, 20 to 2048 characters, pattern `^arn:[\w+=\/,.@-]+:kms:[a-zA-Z0-9\-]*:[a-zA-Z0-9]{1,12}:key\/[a-zA-Z0-9-]+$`. A change replaces the resource.
    #[track_caller]
    pub fn customer_managed_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomerManagedKey", value);
        self
    }

    /// `DeepLinkAllowed`: `EnabledType`.
    #[track_caller]
    pub fn deep_link_allowed(mut self, value: impl IntoValue<EnabledType>) -> Self {
        self.0.set("DeepLinkAllowed", value);
        self
    }

    /// `DisconnectTimeoutInMinutes`: number, 1 to 600.
    #[track_caller]
    pub fn disconnect_timeout_in_minutes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("DisconnectTimeoutInMinutes", value);
        self
    }

    /// `DownloadAllowed`: `EnabledType`. Required.
    #[track_caller]
    pub fn download_allowed(mut self, value: impl IntoValue<EnabledType>) -> Self {
        self.0.set("DownloadAllowed", value);
        self
    }

    /// `IdleDisconnectTimeoutInMinutes`: number, 0 to 60.
    #[track_caller]
    pub fn idle_disconnect_timeout_in_minutes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("IdleDisconnectTimeoutInMinutes", value);
        self
    }

    /// `PasteAllowed`: `EnabledType`. Required.
    #[track_caller]
    pub fn paste_allowed(mut self, value: impl IntoValue<EnabledType>) -> Self {
        self.0.set("PasteAllowed", value);
        self
    }

    /// `PrintAllowed`: `EnabledType`. Required.
    #[track_caller]
    pub fn print_allowed(mut self, value: impl IntoValue<EnabledType>) -> Self {
        self.0.set("PrintAllowed", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `ToolbarConfiguration`: `ToolbarConfiguration`.
    #[track_caller]
    pub fn toolbar_configuration(mut self, value: impl IntoValue<ToolbarConfiguration>) -> Self {
        self.0.set("ToolbarConfiguration", value);
        self
    }

    /// `UploadAllowed`: `EnabledType`. Required.
    #[track_caller]
    pub fn upload_allowed(mut self, value: impl IntoValue<EnabledType>) -> Self {
        self.0.set("UploadAllowed", value);
        self
    }

    /// `WebAuthnAllowed`: `EnabledType`.
    #[track_caller]
    pub fn web_authn_allowed(mut self, value: impl IntoValue<EnabledType>) -> Self {
        self.0.set("WebAuthnAllowed", value);
        self
    }
}

impl Handle<UserSettings> {
    /// `AssociatedPortalArns`
    #[inline]
    pub fn associated_portal_arns(&self) -> Value<Vec<String>> {
        self.attribute("AssociatedPortalArns")
    }

    /// `BrandingConfiguration.FaviconMetadata`
    #[inline]
    pub fn branding_configuration_favicon_metadata(&self) -> Value<Node> {
        self.attribute("BrandingConfiguration.FaviconMetadata")
    }

    /// `BrandingConfiguration.LogoMetadata`
    #[inline]
    pub fn branding_configuration_logo_metadata(&self) -> Value<Node> {
        self.attribute("BrandingConfiguration.LogoMetadata")
    }

    /// `BrandingConfiguration.WallpaperMetadata`
    #[inline]
    pub fn branding_configuration_wallpaper_metadata(&self) -> Value<Node> {
        self.attribute("BrandingConfiguration.WallpaperMetadata")
    }

    /// `UserSettingsArn`
    #[inline]
    pub fn user_settings_arn(&self) -> Value<String> {
        self.attribute("UserSettingsArn")
    }
}

/// `BrandingConfiguration` of `AWS::WorkSpacesWeb::UserSettings`.
#[derive(Clone, Default)]
#[must_use]
pub struct BrandingConfiguration(Properties);

properties! { BrandingConfiguration }

impl BrandingConfiguration {
    /// `ColorTheme`: `ColorTheme`.
    #[track_caller]
    pub fn color_theme(mut self, value: impl IntoValue<ColorTheme>) -> Self {
        self.0.set("ColorTheme", value);
        self
    }

    /// `Favicon`: string.
    #[track_caller]
    pub fn favicon(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Favicon", value);
        self
    }

    /// `LocalizedStrings`: map of `LocalizedBrandingStrings`.
    #[track_caller]
    pub fn localized_strings(
        mut self,
        value: impl IntoValue<MapOf<LocalizedBrandingStrings>>,
    ) -> Self {
        self.0.set("LocalizedStrings", value);
        self
    }

    /// `Logo`: string.
    #[track_caller]
    pub fn logo(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Logo", value);
        self
    }

    /// `TermsOfService`: string, at most 153600 characters.
    #[track_caller]
    pub fn terms_of_service(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TermsOfService", value);
        self
    }

    /// `Wallpaper`: string.
    #[track_caller]
    pub fn wallpaper(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Wallpaper", value);
        self
    }
}

choice! {
    /// `ColorTheme` of `AWS::WorkSpacesWeb::UserSettings`.
    ColorTheme
    LIGHT "Light"
    DARK "Dark"
}

/// `CookieSpecification` of `AWS::WorkSpacesWeb::UserSettings`.
#[derive(Clone, Default)]
#[must_use]
pub struct CookieSpecification(Properties);

properties! { CookieSpecification }

impl CookieSpecification {
    /// `Domain`: string, at most 253 characters. Required.
    #[track_caller]
    pub fn domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Domain", value);
        self
    }

    /// `Name`: string, at most 4096 characters.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Path`: string, at most 2000 characters, pattern `^/(\S)*$`.
    #[track_caller]
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Path", value);
        self
    }
}

/// `CookieSynchronizationConfiguration` of `AWS::WorkSpacesWeb::UserSettings`.
#[derive(Clone, Default)]
#[must_use]
pub struct CookieSynchronizationConfiguration(Properties);

properties! { CookieSynchronizationConfiguration }

impl CookieSynchronizationConfiguration {
    /// `Allowlist`: list of `CookieSpecification`, at most 10 items. Required.
    #[track_caller]
    pub fn allowlist(mut self, value: impl IntoValue<ListOf<CookieSpecification>>) -> Self {
        self.0.set("Allowlist", value);
        self
    }

    /// `Blocklist`: list of `CookieSpecification`, at most 10 items.
    #[track_caller]
    pub fn blocklist(mut self, value: impl IntoValue<ListOf<CookieSpecification>>) -> Self {
        self.0.set("Blocklist", value);
        self
    }
}

choice! {
    /// `EnabledType` of `AWS::WorkSpacesWeb::UserSettings`.
    EnabledType
    DISABLED "Disabled"
    ENABLED "Enabled"
}

/// `LocalizedBrandingStrings` of `AWS::WorkSpacesWeb::UserSettings`.
#[derive(Clone, Default)]
#[must_use]
pub struct LocalizedBrandingStrings(Properties);

properties! { LocalizedBrandingStrings }

impl LocalizedBrandingStrings {
    /// `BrowserTabTitle`: string. Required.
    #[track_caller]
    pub fn browser_tab_title(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BrowserTabTitle", value);
        self
    }

    /// `ContactButtonText`: string.
    #[track_caller]
    pub fn contact_button_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContactButtonText", value);
        self
    }

    /// `ContactLink`: string, pattern `^(https?://|mailto:).*`.
    #[track_caller]
    pub fn contact_link(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContactLink", value);
        self
    }

    /// `LoadingText`: string.
    #[track_caller]
    pub fn loading_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LoadingText", value);
        self
    }

    /// `LoginButtonText`: string.
    #[track_caller]
    pub fn login_button_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LoginButtonText", value);
        self
    }

    /// `LoginDescription`: string.
    #[track_caller]
    pub fn login_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LoginDescription", value);
        self
    }

    /// `LoginTitle`: string.
    #[track_caller]
    pub fn login_title(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LoginTitle", value);
        self
    }

    /// `WelcomeText`: string. Required.
    #[track_caller]
    pub fn welcome_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WelcomeText", value);
        self
    }
}

choice! {
    /// `MaxDisplayResolution` of `AWS::WorkSpacesWeb::UserSettings`.
    MaxDisplayResolution
    SIZE4096_X2160 "size4096X2160"
    SIZE3840_X2160 "size3840X2160"
    SIZE3440_X1440 "size3440X1440"
    SIZE2560_X1440 "size2560X1440"
    SIZE1920_X1080 "size1920X1080"
    SIZE1280_X720 "size1280X720"
    SIZE1024_X768 "size1024X768"
    SIZE800_X600 "size800X600"
}

/// `Tag` of `AWS::WorkSpacesWeb::UserSettings`.
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

/// `ToolbarConfiguration` of `AWS::WorkSpacesWeb::UserSettings`.
#[derive(Clone, Default)]
#[must_use]
pub struct ToolbarConfiguration(Properties);

properties! { ToolbarConfiguration }

impl ToolbarConfiguration {
    /// `HiddenToolbarItems`: list of `ToolbarItem`.
    #[track_caller]
    pub fn hidden_toolbar_items(mut self, value: impl IntoValue<ListOf<ToolbarItem>>) -> Self {
        self.0.set("HiddenToolbarItems", value);
        self
    }

    /// `MaxDisplayResolution`: `MaxDisplayResolution`.
    #[track_caller]
    pub fn max_display_resolution(mut self, value: impl IntoValue<MaxDisplayResolution>) -> Self {
        self.0.set("MaxDisplayResolution", value);
        self
    }

    /// `ToolbarType`: `ToolbarType`.
    #[track_caller]
    pub fn toolbar_type(mut self, value: impl IntoValue<ToolbarType>) -> Self {
        self.0.set("ToolbarType", value);
        self
    }

    /// `VisualMode`: `VisualMode`.
    #[track_caller]
    pub fn visual_mode(mut self, value: impl IntoValue<VisualMode>) -> Self {
        self.0.set("VisualMode", value);
        self
    }
}

choice! {
    /// `ToolbarItem` of `AWS::WorkSpacesWeb::UserSettings`.
    ToolbarItem
    WINDOWS "Windows"
    DUAL_MONITOR "DualMonitor"
    FULL_SCREEN "FullScreen"
    WEBCAM "Webcam"
    MICROPHONE "Microphone"
}

choice! {
    /// `ToolbarType` of `AWS::WorkSpacesWeb::UserSettings`.
    ToolbarType
    FLOATING "Floating"
    DOCKED "Docked"
}

choice! {
    /// `VisualMode` of `AWS::WorkSpacesWeb::UserSettings`.
    VisualMode
    DARK "Dark"
    LIGHT "Light"
}
