// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::APS::Scraper` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::APS::Scraper`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aps-scraper.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Scraper(Body);

resource! { Scraper "AWS::APS::Scraper" }

impl Scraper {
    /// `Alias`: string, 1 to 100 characters, pattern `^[0-9A-Za-z][-.0-9A-Z_a-z]*$`.
    #[track_caller]
    pub fn alias(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Alias", value);
        self
    }

    /// `Destination`: `Destination`. Required.
    #[track_caller]
    pub fn destination(mut self, value: impl IntoValue<Destination>) -> Self {
        self.0.set("Destination", value);
        self
    }

    /// `RoleConfiguration`: `RoleConfiguration`.
    #[track_caller]
    pub fn role_configuration(mut self, value: impl IntoValue<RoleConfiguration>) -> Self {
        self.0.set("RoleConfiguration", value);
        self
    }

    /// `ScrapeConfiguration`: `ScrapeConfiguration`. Required.
    #[track_caller]
    pub fn scrape_configuration(mut self, value: impl IntoValue<ScrapeConfiguration>) -> Self {
        self.0.set("ScrapeConfiguration", value);
        self
    }

    /// `ScraperLoggingConfiguration`: `ScraperLoggingConfiguration`.
    #[track_caller]
    pub fn scraper_logging_configuration(
        mut self,
        value: impl IntoValue<ScraperLoggingConfiguration>,
    ) -> Self {
        self.0.set("ScraperLoggingConfiguration", value);
        self
    }

    /// `Source`: `Source`. Required. A change replaces the resource.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<Source>) -> Self {
        self.0.set("Source", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Scraper> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `RoleArn`
    #[inline]
    pub fn role_arn(&self) -> Value<format::IamRoleArn> {
        self.attribute("RoleArn")
    }

    /// `ScraperId`
    #[inline]
    pub fn scraper_id(&self) -> Value<String> {
        self.attribute("ScraperId")
    }
}

/// `CloudWatchLogDestination` of `AWS::APS::Scraper`.
#[derive(Clone, Default)]
#[must_use]
pub struct CloudWatchLogDestination(Properties);

properties! { CloudWatchLogDestination }

impl CloudWatchLogDestination {
    /// `LogGroupArn`: string, at most 512 characters.
    #[track_caller]
    pub fn log_group_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogGroupArn", value);
        self
    }
}

/// `ComponentConfig` of `AWS::APS::Scraper`.
#[derive(Clone, Default)]
#[must_use]
pub struct ComponentConfig(Properties);

properties! { ComponentConfig }

impl ComponentConfig {
    /// `Options`: map of strings.
    #[track_caller]
    pub fn options(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Options", value);
        self
    }
}

/// `Destination` of `AWS::APS::Scraper`.
#[derive(Clone, Default)]
#[must_use]
pub struct Destination(Properties);

properties! { Destination }

impl Destination {
    /// `AmpConfiguration`: `DestinationAmpConfiguration`.
    #[track_caller]
    pub fn amp_configuration(mut self, value: impl IntoValue<DestinationAmpConfiguration>) -> Self {
        self.0.set("AmpConfiguration", value);
        self
    }

    /// `CloudWatchConfiguration`: `DestinationCloudWatchConfiguration`.
    #[track_caller]
    pub fn cloud_watch_configuration(
        mut self,
        value: impl IntoValue<DestinationCloudWatchConfiguration>,
    ) -> Self {
        self.0.set("CloudWatchConfiguration", value);
        self
    }
}

/// `DestinationAmpConfiguration` of `AWS::APS::Scraper`.
#[derive(Clone, Default)]
#[must_use]
pub struct DestinationAmpConfiguration(Properties);

properties! { DestinationAmpConfiguration }

impl DestinationAmpConfiguration {
    /// `WorkspaceArn`: string, pattern `^arn:aws[-a-z]*:aps:[-a-z0-9]+:[0-9]{12}:workspace/.+$`. Required.
    #[track_caller]
    pub fn workspace_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WorkspaceArn", value);
        self
    }
}

/// `DestinationCloudWatchConfiguration` of `AWS::APS::Scraper`.
#[derive(Clone, Default)]
#[must_use]
pub struct DestinationCloudWatchConfiguration(Properties);

properties! { DestinationCloudWatchConfiguration }

impl DestinationCloudWatchConfiguration {
    /// `DatasetArn`: string, pattern `^arn:aws[-a-z]*:cloudwatch:[-a-z0-9]+:[0-9]{12}:dataset\/.+$`. Required.
    #[track_caller]
    pub fn dataset_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatasetArn", value);
        self
    }
}

/// `RoleConfiguration` of `AWS::APS::Scraper`.
#[derive(Clone, Default)]
#[must_use]
pub struct RoleConfiguration(Properties);

properties! { RoleConfiguration }

impl RoleConfiguration {
    /// `SourceRoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn source_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("SourceRoleArn", value);
        self
    }

    /// `TargetRoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn target_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("TargetRoleArn", value);
        self
    }
}

/// `ScrapeConfiguration` of `AWS::APS::Scraper`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScrapeConfiguration(Properties);

properties! { ScrapeConfiguration }

impl ScrapeConfiguration {
    /// `ConfigurationBlob`: string.
    #[track_caller]
    pub fn configuration_blob(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConfigurationBlob", value);
        self
    }
}

/// `ScraperComponent` of `AWS::APS::Scraper`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScraperComponent(Properties);

properties! { ScraperComponent }

impl ScraperComponent {
    /// `Config`: `ComponentConfig`.
    #[track_caller]
    pub fn config(mut self, value: impl IntoValue<ComponentConfig>) -> Self {
        self.0.set("Config", value);
        self
    }

    /// `Type`: `ScraperComponentType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<ScraperComponentType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `ScraperComponentType` of `AWS::APS::Scraper`.
    ScraperComponentType
    SERVICE_DISCOVERY "SERVICE_DISCOVERY"
    COLLECTOR "COLLECTOR"
    EXPORTER "EXPORTER"
}

/// `ScraperLoggingConfiguration` of `AWS::APS::Scraper`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScraperLoggingConfiguration(Properties);

properties! { ScraperLoggingConfiguration }

impl ScraperLoggingConfiguration {
    /// `LoggingDestination`: `ScraperLoggingDestination`. Required.
    #[track_caller]
    pub fn logging_destination(mut self, value: impl IntoValue<ScraperLoggingDestination>) -> Self {
        self.0.set("LoggingDestination", value);
        self
    }

    /// `ScraperComponents`: list of `ScraperComponent`, at least 1 item. Required.
    #[track_caller]
    pub fn scraper_components(mut self, value: impl IntoValue<ListOf<ScraperComponent>>) -> Self {
        self.0.set("ScraperComponents", value);
        self
    }
}

/// `ScraperLoggingDestination` of `AWS::APS::Scraper`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScraperLoggingDestination(Properties);

properties! { ScraperLoggingDestination }

impl ScraperLoggingDestination {
    /// `CloudWatchLogs`: `CloudWatchLogDestination`.
    #[track_caller]
    pub fn cloud_watch_logs(mut self, value: impl IntoValue<CloudWatchLogDestination>) -> Self {
        self.0.set("CloudWatchLogs", value);
        self
    }
}

/// `Source` of `AWS::APS::Scraper`.
#[derive(Clone, Default)]
#[must_use]
pub struct Source(Properties);

properties! { Source }

impl Source {
    /// `EksConfiguration`: `SourceEksConfiguration`.
    #[track_caller]
    pub fn eks_configuration(mut self, value: impl IntoValue<SourceEksConfiguration>) -> Self {
        self.0.set("EksConfiguration", value);
        self
    }

    /// `VpcConfiguration`: `SourceVpcConfiguration`.
    #[track_caller]
    pub fn vpc_configuration(mut self, value: impl IntoValue<SourceVpcConfiguration>) -> Self {
        self.0.set("VpcConfiguration", value);
        self
    }
}

/// `SourceEksConfiguration` of `AWS::APS::Scraper`.
#[derive(Clone, Default)]
#[must_use]
pub struct SourceEksConfiguration(Properties);

properties! { SourceEksConfiguration }

impl SourceEksConfiguration {
    /// `ClusterArn`: string, pattern `^arn:aws[-a-z]*:eks:[-a-z0-9]+:[0-9]{12}:cluster/.+$`. Required.
    #[track_caller]
    pub fn cluster_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterArn", value);
        self
    }

    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }

    /// `SubnetIds`: list of strings. Required.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }
}

/// `SourceVpcConfiguration` of `AWS::APS::Scraper`.
#[derive(Clone, Default)]
#[must_use]
pub struct SourceVpcConfiguration(Properties);

properties! { SourceVpcConfiguration }

impl SourceVpcConfiguration {
    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`. Required.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }

    /// `SubnetIds`: list of strings. Required.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }
}

/// `Tag` of `AWS::APS::Scraper`.
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
