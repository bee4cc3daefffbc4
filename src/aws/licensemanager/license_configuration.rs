// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::LicenseManager::LicenseConfiguration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::LicenseManager::LicenseConfiguration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-licenseconfiguration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct LicenseConfiguration(Body);

resource! { LicenseConfiguration "AWS::LicenseManager::LicenseConfiguration" }

impl LicenseConfiguration {
    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DisassociateWhenNotFound`: boolean.
    #[track_caller]
    pub fn disassociate_when_not_found(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DisassociateWhenNotFound", value);
        self
    }

    /// `LicenseCount`: integer.
    #[track_caller]
    pub fn license_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("LicenseCount", value);
        self
    }

    /// `LicenseCountHardLimit`: boolean.
    #[track_caller]
    pub fn license_count_hard_limit(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("LicenseCountHardLimit", value);
        self
    }

    /// `LicenseCountingType`: `LicenseCountingType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn license_counting_type(mut self, value: impl IntoValue<LicenseCountingType>) -> Self {
        self.0.set("LicenseCountingType", value);
        self
    }

    /// `LicenseExpiry`: integer.
    #[track_caller]
    pub fn license_expiry(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("LicenseExpiry", value);
        self
    }

    /// `LicenseRules`: list of strings. A change replaces the resource.
    #[track_caller]
    pub fn license_rules(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("LicenseRules", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ProductInformationList`: list of `ProductInformation`.
    #[track_caller]
    pub fn product_information_list(
        mut self,
        value: impl IntoValue<ListOf<ProductInformation>>,
    ) -> Self {
        self.0.set("ProductInformationList", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<LicenseConfiguration> {
    /// `LicenseConfigurationArn`
    #[inline]
    pub fn license_configuration_arn(&self) -> Value<String> {
        self.attribute("LicenseConfigurationArn")
    }

    /// `LicenseConfigurationId`
    #[inline]
    pub fn license_configuration_id(&self) -> Value<String> {
        self.attribute("LicenseConfigurationId")
    }

    /// `OwnerAccountId`
    #[inline]
    pub fn owner_account_id(&self) -> Value<String> {
        self.attribute("OwnerAccountId")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

choice! {
    /// `LicenseCountingType` of `AWS::LicenseManager::LicenseConfiguration`.
    LicenseCountingType
    V_CPU "vCPU"
    INSTANCE "Instance"
    CORE "Core"
    SOCKET "Socket"
}

/// `ProductInformation` of `AWS::LicenseManager::LicenseConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProductInformation(Properties);

properties! { ProductInformation }

impl ProductInformation {
    /// `ProductInformationFilterList`: list of `ProductInformationFilter`. Required.
    #[track_caller]
    pub fn product_information_filter_list(
        mut self,
        value: impl IntoValue<ListOf<ProductInformationFilter>>,
    ) -> Self {
        self.0.set("ProductInformationFilterList", value);
        self
    }

    /// `ResourceType`: string. Required.
    #[track_caller]
    pub fn resource_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceType", value);
        self
    }
}

/// `ProductInformationFilter` of `AWS::LicenseManager::LicenseConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProductInformationFilter(Properties);

properties! { ProductInformationFilter }

impl ProductInformationFilter {
    /// `ProductInformationFilterComparator`: string. Required.
    #[track_caller]
    pub fn product_information_filter_comparator(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProductInformationFilterComparator", value);
        self
    }

    /// `ProductInformationFilterName`: string. Required.
    #[track_caller]
    pub fn product_information_filter_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProductInformationFilterName", value);
        self
    }

    /// `ProductInformationFilterValue`: list of strings.
    #[track_caller]
    pub fn product_information_filter_value(
        mut self,
        value: impl IntoValue<ListOf<String>>,
    ) -> Self {
        self.0.set("ProductInformationFilterValue", value);
        self
    }
}

/// `Tag` of `AWS::LicenseManager::LicenseConfiguration`.
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
