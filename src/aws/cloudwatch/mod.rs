// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudWatch`

pub mod alarm;
pub mod alarm_mute_rule;
pub mod anomaly_detector;
pub mod composite_alarm;
pub mod dashboard;
pub mod insight_rule;
pub mod integration;
pub mod log_alarm;
pub mod metric_stream;
pub mod o_tel_enrichment;
pub mod resource_metrics_configuration;
pub mod view;

pub use alarm::Alarm;
pub use alarm_mute_rule::AlarmMuteRule;
pub use anomaly_detector::AnomalyDetector;
pub use composite_alarm::CompositeAlarm;
pub use dashboard::Dashboard;
pub use insight_rule::InsightRule;
pub use integration::Integration;
pub use log_alarm::LogAlarm;
pub use metric_stream::MetricStream;
pub use o_tel_enrichment::OTelEnrichment;
pub use resource_metrics_configuration::ResourceMetricsConfiguration;
pub use view::View;
