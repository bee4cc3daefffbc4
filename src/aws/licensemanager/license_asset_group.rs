// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::LicenseManager::LicenseAssetGroup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::LicenseManager::LicenseAssetGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-licenseassetgroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct LicenseAssetGroup(Body);

resource! { LicenseAssetGroup "AWS::LicenseManager::LicenseAssetGroup" }

impl LicenseAssetGroup {
    /// `AssociatedLicenseAssetRulesetARNs`: list of strings. Required.
    #[track_caller]
    pub fn associated_license_asset_ruleset_arns(
        mut self,
        value: impl IntoValue<ListOf<String>>,
    ) -> Self {
        self.0.set("AssociatedLicenseAssetRulesetARNs", value);
        self
    }

    /// `Description`: string, at most 1024 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `LicenseAssetGroupConfigurations`: list of `LicenseAssetGroupConfiguration`. Required. A change replaces the resource.
    #[track_caller]
    pub fn license_asset_group_configurations(
        mut self,
        value: impl IntoValue<ListOf<LicenseAssetGroupConfiguration>>,
    ) -> Self {
        self.0.set("LicenseAssetGroupConfigurations", value);
        self
    }

    /// `Name`: string, at most 128 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Properties`: list of `LicenseAssetGroupProperty`.
    #[track_caller]
    pub fn properties(mut self, value: impl IntoValue<ListOf<LicenseAssetGroupProperty>>) -> Self {
        self.0.set("Properties", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<LicenseAssetGroup> {
    /// `LicenseAssetGroupArn`
    #[inline]
    pub fn license_asset_group_arn(&self) -> Value<String> {
        self.attribute("LicenseAssetGroupArn")
    }
}

/// `LicenseAssetGroupConfiguration` of `AWS::LicenseManager::LicenseAssetGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct LicenseAssetGroupConfiguration(Properties);

properties! { LicenseAssetGroupConfiguration }

impl LicenseAssetGroupConfiguration {
    /// `UsageDimension`: string.
    #[track_caller]
    pub fn usage_dimension(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UsageDimension", value);
        self
    }
}

/// `LicenseAssetGroupProperty` of `AWS::LicenseManager::LicenseAssetGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct LicenseAssetGroupProperty(Properties);

properties! { LicenseAssetGroupProperty }

impl LicenseAssetGroupProperty {
    /// `Key`: string.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `Tag` of `AWS::LicenseManager::LicenseAssetGroup`.
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
