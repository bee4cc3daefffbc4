// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::WorkSpacesWeb::BrowserSettings` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::WorkSpacesWeb::BrowserSettings`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-browsersettings.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct BrowserSettings(Body);

resource! { BrowserSettings "AWS::WorkSpacesWeb::BrowserSettings" }

impl BrowserSettings {
    /// `AdditionalEncryptionContext`: map of strings. A change replaces the resource.
    #[track_caller]
    pub fn additional_encryption_context(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("AdditionalEncryptionContext", value);
        self
    }

    /// `BrowserPolicy`: string, 2 to 131072 characters, pattern `^\{[\S\s]*\}\s*$`.
    #[track_caller]
    pub fn browser_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BrowserPolicy", value);
        self
    }

    /// `CustomerManagedKey`: string, 20 to 2048 characters, pattern `^arn:[\w+=\/,.@-]+:kms:[a-zA-Z0-9\-]*:[a-zA-Z0-9]{1,12}:key\/[a-zA-Z0-9-]+$`. A change replaces the resource.
    #[track_caller]
    pub fn customer_managed_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomerManagedKey", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `WebContentFilteringPolicy`: `WebContentFilteringPolicy`.
    #[track_caller]
    pub fn web_content_filtering_policy(
        mut self,
        value: impl IntoValue<WebContentFilteringPolicy>,
    ) -> Self {
        self.0.set("WebContentFilteringPolicy", value);
        self
    }
}

impl Handle<BrowserSettings> {
    /// `AssociatedPortalArns`
    #[inline]
    pub fn associated_portal_arns(&self) -> Value<Vec<String>> {
        self.attribute("AssociatedPortalArns")
    }

    /// `BrowserSettingsArn`
    #[inline]
    pub fn browser_settings_arn(&self) -> Value<String> {
        self.attribute("BrowserSettingsArn")
    }
}

choice! {
    /// `Category` of `AWS::WorkSpacesWeb::BrowserSettings`.
    Category
    CULTS "Cults"
    GAMBLING "Gambling"
    NUDITY "Nudity"
    PORNOGRAPHY "Pornography"
    SEX_EDUCATION "SexEducation"
    TASTELESS "Tasteless"
    VIOLENCE "Violence"
    DOWNLOAD_SITES "DownloadSites"
    IMAGE_SHARING "ImageSharing"
    PEER_TO_PEER "PeerToPeer"
    STREAMING_MEDIA_AND_DOWNLOADS "StreamingMediaAndDownloads"
    GENERATIVE_AI "GenerativeAI"
    CRIMINAL_ACTIVITY "CriminalActivity"
    HACKING "Hacking"
    HATE_AND_INTOLERANCE "HateAndIntolerance"
    ILLEGAL_DRUG "IllegalDrug"
    ILLEGAL_SOFTWARE "IllegalSoftware"
    SCHOOL_CHEATING "SchoolCheating"
    SELF_HARM "SelfHarm"
    WEAPONS "Weapons"
    CHAT "Chat"
    GAMES "Games"
    INSTANT_MESSAGING "InstantMessaging"
    PROFESSIONAL_NETWORK "ProfessionalNetwork"
    SOCIAL_NETWORKING "SocialNetworking"
    WEB_BASED_EMAIL "WebBasedEmail"
    PARKED_DOMAINS "ParkedDomains"
}

/// `Tag` of `AWS::WorkSpacesWeb::BrowserSettings`.
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

/// `WebContentFilteringPolicy` of `AWS::WorkSpacesWeb::BrowserSettings`.
#[derive(Clone, Default)]
#[must_use]
pub struct WebContentFilteringPolicy(Properties);

properties! { WebContentFilteringPolicy }

impl WebContentFilteringPolicy {
    /// `AllowedUrls`: list of strings, 1 to 1000 items.
    #[track_caller]
    pub fn allowed_urls(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowedUrls", value);
        self
    }

    /// `BlockedCategories`: list of `Category`, 1 to 100 items.
    #[track_caller]
    pub fn blocked_categories(mut self, value: impl IntoValue<ListOf<Category>>) -> Self {
        self.0.set("BlockedCategories", value);
        self
    }

    /// `BlockedUrls`: list of strings, 1 to 1000 items.
    #[track_caller]
    pub fn blocked_urls(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("BlockedUrls", value);
        self
    }
}
