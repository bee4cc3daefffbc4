// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::InspectorV2::CodeSecurityScanConfiguration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::InspectorV2::CodeSecurityScanConfiguration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-codesecurityscanconfiguration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CodeSecurityScanConfiguration(Body);

resource! { CodeSecurityScanConfiguration "AWS::InspectorV2::CodeSecurityScanConfiguration" }

impl CodeSecurityScanConfiguration {
    /// `Configuration`: `CodeSecurityScanConfigurationProperty`.
    #[track_caller]
    pub fn configuration(
        mut self,
        value: impl IntoValue<CodeSecurityScanConfigurationProperty>,
    ) -> Self {
        self.0.set("Configuration", value);
        self
    }

    /// `Level`: `ConfigurationLevel`. A change replaces the resource.
    #[track_caller]
    pub fn level(mut self, value: impl IntoValue<ConfigurationLevel>) -> Self {
        self.0.set("Level", value);
        self
    }

    /// `Name`: string, 1 to 60 characters, pattern `^[a-zA-Z0-9-_$:.]*$`. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ScopeSettings`: `ScopeSettings`. A change replaces the resource.
    #[track_caller]
    pub fn scope_settings(mut self, value: impl IntoValue<ScopeSettings>) -> Self {
        self.0.set("ScopeSettings", value);
        self
    }

    /// `Tags`: map of strings.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<CodeSecurityScanConfiguration> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `CodeSecurityScanConfiguration` of `AWS::InspectorV2::CodeSecurityScanConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct CodeSecurityScanConfigurationProperty(Properties);

properties! { CodeSecurityScanConfigurationProperty }

impl CodeSecurityScanConfigurationProperty {
    /// `continuousIntegrationScanConfiguration`: `ContinuousIntegrationScanConfiguration`.
    #[track_caller]
    pub fn continuous_integration_scan_configuration(
        mut self,
        value: impl IntoValue<ContinuousIntegrationScanConfiguration>,
    ) -> Self {
        self.0.set("continuousIntegrationScanConfiguration", value);
        self
    }

    /// `periodicScanConfiguration`: `PeriodicScanConfiguration`.
    #[track_caller]
    pub fn periodic_scan_configuration(
        mut self,
        value: impl IntoValue<PeriodicScanConfiguration>,
    ) -> Self {
        self.0.set("periodicScanConfiguration", value);
        self
    }

    /// `ruleSetCategories`: list of `RuleSetCategory`, 1 to 3 items. Required.
    #[track_caller]
    pub fn rule_set_categories(mut self, value: impl IntoValue<ListOf<RuleSetCategory>>) -> Self {
        self.0.set("ruleSetCategories", value);
        self
    }
}

choice! {
    /// `ConfigurationLevel` of `AWS::InspectorV2::CodeSecurityScanConfiguration`.
    ConfigurationLevel
    ORGANIZATION "ORGANIZATION"
    ACCOUNT "ACCOUNT"
}

/// `ContinuousIntegrationScanConfiguration` of `AWS::InspectorV2::CodeSecurityScanConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct ContinuousIntegrationScanConfiguration(Properties);

properties! { ContinuousIntegrationScanConfiguration }

impl ContinuousIntegrationScanConfiguration {
    /// `supportedEvents`: list of `ContinuousIntegrationScanEvent`, 1 to 2 items. Required.
    #[track_caller]
    pub fn supported_events(
        mut self,
        value: impl IntoValue<ListOf<ContinuousIntegrationScanEvent>>,
    ) -> Self {
        self.0.set("supportedEvents", value);
        self
    }
}

choice! {
    /// `ContinuousIntegrationScanEvent` of `AWS::InspectorV2::CodeSecurityScanConfiguration`.
    ContinuousIntegrationScanEvent
    PULL_REQUEST "PULL_REQUEST"
    PUSH "PUSH"
}

/// `PeriodicScanConfiguration` of `AWS::InspectorV2::CodeSecurityScanConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct PeriodicScanConfiguration(Properties);

properties! { PeriodicScanConfiguration }

impl PeriodicScanConfiguration {
    /// `frequency`: `PeriodicScanFrequency`.
    #[track_caller]
    pub fn frequency(mut self, value: impl IntoValue<PeriodicScanFrequency>) -> Self {
        self.0.set("frequency", value);
        self
    }

    /// `frequencyExpression`: string, 1 to 256 characters.
    #[track_caller]
    pub fn frequency_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("frequencyExpression", value);
        self
    }
}

choice! {
    /// `PeriodicScanFrequency` of `AWS::InspectorV2::CodeSecurityScanConfiguration`.
    PeriodicScanFrequency
    WEEKLY "WEEKLY"
    MONTHLY "MONTHLY"
    NEVER "NEVER"
}

choice! {
    /// `ProjectSelectionScope` of `AWS::InspectorV2::CodeSecurityScanConfiguration`.
    ProjectSelectionScope
    ALL "ALL"
}

choice! {
    /// `RuleSetCategory` of `AWS::InspectorV2::CodeSecurityScanConfiguration`.
    RuleSetCategory
    SAST "SAST"
    IAC "IAC"
    SCA "SCA"
}

/// `ScopeSettings` of `AWS::InspectorV2::CodeSecurityScanConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScopeSettings(Properties);

properties! { ScopeSettings }

impl ScopeSettings {
    /// `projectSelectionScope`: `ProjectSelectionScope`.
    #[track_caller]
    pub fn project_selection_scope(mut self, value: impl IntoValue<ProjectSelectionScope>) -> Self {
        self.0.set("projectSelectionScope", value);
        self
    }
}
