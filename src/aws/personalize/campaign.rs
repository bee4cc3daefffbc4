// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Personalize::Campaign` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Personalize::Campaign`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-campaign.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Campaign(Body);

resource! { Campaign "AWS::Personalize::Campaign" }

impl Campaign {
    /// `CampaignConfig`: `CampaignConfig`.
    #[track_caller]
    pub fn campaign_config(mut self, value: impl IntoValue<CampaignConfig>) -> Self {
        self.0.set("CampaignConfig", value);
        self
    }

    /// `MinProvisionedTPS`: integer, at least 1.
    #[track_caller]
    pub fn min_provisioned_tps(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinProvisionedTPS", value);
        self
    }

    /// `Name`: string, 1 to 63 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9\-_]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `SolutionVersionArn`: string, at most 256 characters, pattern `arn:([a-z\d-]+):personalize:.*:.*:.+`. Required.
    #[track_caller]
    pub fn solution_version_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SolutionVersionArn", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Campaign> {
    /// `CampaignArn`
    #[inline]
    pub fn campaign_arn(&self) -> Value<String> {
        self.attribute("CampaignArn")
    }

    /// `CreationDateTime`
    #[inline]
    pub fn creation_date_time(&self) -> Value<String> {
        self.attribute("CreationDateTime")
    }

    /// `LastUpdatedDateTime`
    #[inline]
    pub fn last_updated_date_time(&self) -> Value<String> {
        self.attribute("LastUpdatedDateTime")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `CampaignConfig` of `AWS::Personalize::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct CampaignConfig(Properties);

properties! { CampaignConfig }

impl CampaignConfig {
    /// `EnableMetadataWithRecommendations`: boolean.
    #[track_caller]
    pub fn enable_metadata_with_recommendations(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableMetadataWithRecommendations", value);
        self
    }

    /// `ItemExplorationConfig`: map of strings.
    #[track_caller]
    pub fn item_exploration_config(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("ItemExplorationConfig", value);
        self
    }

    /// `RankingInfluence`: map of numbers.
    #[track_caller]
    pub fn ranking_influence(mut self, value: impl IntoValue<MapOf<f64>>) -> Self {
        self.0.set("RankingInfluence", value);
        self
    }

    /// `SyncWithLatestSolutionVersion`: boolean.
    #[track_caller]
    pub fn sync_with_latest_solution_version(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SyncWithLatestSolutionVersion", value);
        self
    }
}

/// `Tag` of `AWS::Personalize::Campaign`.
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
