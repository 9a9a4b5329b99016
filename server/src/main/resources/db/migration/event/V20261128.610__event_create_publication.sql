-- Events of the modules that a listener has not dealt with yet; written by Spring Modulith, which may not create tables any more.
create schema if not exists event;
create table event.event_publication (
    id                     uuid        primary key,
    listener_id            text        not null,
    event_type             text        not null,
    serialized_event       text        not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    integer,
    last_resubmission_date timestamptz
);
create index event_publication_serialized_event_hash_idx on event.event_publication using hash (serialized_event);
create index event_publication_by_completion_date_idx on event.event_publication (completion_date);
comment on table event.event_publication is 'Sự kiện giữa các phần của chương trình còn chờ xử lý';
