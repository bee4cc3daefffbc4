// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CustomerProfiles`

pub mod calculated_attribute_definition;
pub mod domain;
pub mod domain_object_type;
pub mod event_stream;
pub mod event_trigger;
pub mod integration;
pub mod object_type;
pub mod recommender;
pub mod recommender_filter;
pub mod recommender_schema;
pub mod segment_definition;

pub use calculated_attribute_definition::CalculatedAttributeDefinition;
pub use domain::Domain;
pub use domain_object_type::DomainObjectType;
pub use event_stream::EventStream;
pub use event_trigger::EventTrigger;
pub use integration::Integration;
pub use object_type::ObjectType;
pub use recommender::Recommender;
pub use recommender_filter::RecommenderFilter;
pub use recommender_schema::RecommenderSchema;
pub use segment_definition::SegmentDefinition;
