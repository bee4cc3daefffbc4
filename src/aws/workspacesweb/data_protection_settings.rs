// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::WorkSpacesWeb::DataProtectionSettings` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::WorkSpacesWeb::DataProtectionSettings`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-dataprotectionsettings.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DataProtectionSettings(Body);

resource! { DataProtectionSettings "AWS::WorkSpacesWeb::DataProtectionSettings" }

impl DataProtectionSettings {
    /// `AdditionalEncryptionContext`: map of strings. A change replaces the resource.
    #[track_caller]
    pub fn additional_encryption_context(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("AdditionalEncryptionContext", value);
        self
    }

    /// `CustomerManagedKey`: string, 20 to 2048 characters, pattern `^arn:[\w+=\/,.@-]+:kms:[a-zA-Z0-9\-]*:[a-zA-Z0-9]{1,12}:key\/[a-zA-Z0-9-]+$`. A change replaces the resource.
    #[track_caller]
    pub fn customer_managed_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomerManagedKey", value);
        self
    }

    /// `Description`: string, 1 to 256 characters, pattern `^[ _\-\d\w]+$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DisplayName`: string, 1 to 64 characters, pattern `^[ _\-\d\w]+$`.
    #[track_caller]
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DisplayName", value);
        self
    }

    /// `InlineRedactionConfiguration`: `InlineRedactionConfiguration`.
    #[track_caller]
    pub fn inline_redaction_configuration(
        mut self,
        value: impl IntoValue<InlineRedactionConfiguration>,
    ) -> Self {
        self.0.set("InlineRedactionConfiguration", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<DataProtectionSettings> {
    /// `AssociatedPortalArns`
    #[inline]
    pub fn associated_portal_arns(&self) -> Value<Vec<String>> {
        self.attribute("AssociatedPortalArns")
    }

    /// `CreationDate`
    #[inline]
    pub fn creation_date(&self) -> Value<String> {
        self.attribute("CreationDate")
    }

    /// `DataProtectionSettingsArn`
    #[inline]
    pub fn data_protection_settings_arn(&self) -> Value<String> {
        self.attribute("DataProtectionSettingsArn")
    }
}

/// `CustomPattern` of `AWS::WorkSpacesWeb::DataProtectionSettings`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomPattern(Properties);

properties! { CustomPattern }

impl CustomPattern {
    /// `KeywordRegex`: string, at most 300 characters, pattern `^\/((?:[^\n])+)\/([gimsuyvd]{0,8})$`.
    #[track_caller]
    pub fn keyword_regex(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KeywordRegex", value);
        self
    }

    /// `PatternDescription`: string, 1 to 256 characters, pattern `^[ _\-\d\w]+$`.
    #[track_caller]
    pub fn pattern_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PatternDescription", value);
        self
    }

    /// `PatternName`: string, 1 to 20 characters, pattern `^[_\-\d\w]+$`. Required.
    #[track_caller]
    pub fn pattern_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PatternName", value);
        self
    }

    /// `PatternRegex`: string, at most 300 characters, pattern `^\/((?:[^\n])+)\/([gimsuyvd]{0,8})$`. Required.
    #[track_caller]
    pub fn pattern_regex(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PatternRegex", value);
        self
    }
}

/// `InlineRedactionConfiguration` of `AWS::WorkSpacesWeb::DataProtectionSettings`.
#[derive(Clone, Default)]
#[must_use]
pub struct InlineRedactionConfiguration(Properties);

properties! { InlineRedactionConfiguration }

impl InlineRedactionConfiguration {
    /// `GlobalConfidenceLevel`: number, 1 to 3.
    #[track_caller]
    pub fn global_confidence_level(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("GlobalConfidenceLevel", value);
        self
    }

    /// `GlobalEnforcedUrls`: list of strings, 1 to 100 items.
    #[track_caller]
    pub fn global_enforced_urls(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("GlobalEnforcedUrls", value);
        self
    }

    /// `GlobalExemptUrls`: list of strings, 1 to 100 items.
    #[track_caller]
    pub fn global_exempt_urls(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("GlobalExemptUrls", value);
        self
    }

    /// `InlineRedactionPatterns`: list of `InlineRedactionPattern`, at most 150 items. Required.
    #[track_caller]
    pub fn inline_redaction_patterns(
        mut self,
        value: impl IntoValue<ListOf<InlineRedactionPattern>>,
    ) -> Self {
        self.0.set("InlineRedactionPatterns", value);
        self
    }
}

/// `InlineRedactionPattern` of `AWS::WorkSpacesWeb::DataProtectionSettings`.
#[derive(Clone, Default)]
#[must_use]
pub struct InlineRedactionPattern(Properties);

properties! { InlineRedactionPattern }

impl InlineRedactionPattern {
    /// `BuiltInPatternId`: string, 1 to 50 characters, pattern `^[_\-\d\w]+$`.
    #[track_caller]
    pub fn built_in_pattern_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BuiltInPatternId", value);
        self
    }

    /// `ConfidenceLevel`: number, 1 to 3.
    #[track_caller]
    pub fn confidence_level(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("ConfidenceLevel", value);
        self
    }

    /// `CustomPattern`: `CustomPattern`.
    #[track_caller]
    pub fn custom_pattern(mut self, value: impl IntoValue<CustomPattern>) -> Self {
        self.0.set("CustomPattern", value);
        self
    }

    /// `EnforcedUrls`: list of strings, 1 to 20 items.
    #[track_caller]
    pub fn enforced_urls(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("EnforcedUrls", value);
        self
    }

    /// `ExemptUrls`: list of strings, 1 to 20 items.
    #[track_caller]
    pub fn exempt_urls(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ExemptUrls", value);
        self
    }

    /// `RedactionPlaceHolder`: `RedactionPlaceHolder`. Required.
    #[track_caller]
    pub fn redaction_place_holder(mut self, value: impl IntoValue<RedactionPlaceHolder>) -> Self {
        self.0.set("RedactionPlaceHolder", value);
        self
    }
}

/// `RedactionPlaceHolder` of `AWS::WorkSpacesWeb::DataProtectionSettings`.
#[derive(Clone, Default)]
#[must_use]
pub struct RedactionPlaceHolder(Properties);

properties! { RedactionPlaceHolder }

impl RedactionPlaceHolder {
    /// `RedactionPlaceHolderText`: string, 1 to 20 characters, pattern `^[*_\-\d\w]+$`.
    #[track_caller]
    pub fn redaction_place_holder_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RedactionPlaceHolderText", value);
        self
    }

    /// `RedactionPlaceHolderType`: `RedactionPlaceHolderType`. Required.
    #[track_caller]
    pub fn redaction_place_holder_type(
        mut self,
        value: impl IntoValue<RedactionPlaceHolderType>,
    ) -> Self {
        self.0.set("RedactionPlaceHolderType", value);
        self
    }
}

choice! {
    /// `RedactionPlaceHolderType` of `AWS::WorkSpacesWeb::DataProtectionSettings`.
    RedactionPlaceHolderType
    CUSTOM_TEXT "CustomText"
}

/// `Tag` of `AWS::WorkSpacesWeb::DataProtectionSettings`.
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
